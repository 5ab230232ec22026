#pragma once

#include "core/base/result.h"

#include <QString>
#include <vector>

namespace lead {

/// One word or mark of a condition's text.
struct ConditionToken
{
    enum class Kind : std::uint8_t { Word, String, Bracketed, Symbol, Open, Close, Comma, End };

    Kind kind = Kind::End;
    QString text; ///< without quotes and escapes; symbols in their canonical spelling
    qsizetype from = 0;
    qsizetype to = 0; ///< one past its last character in the source

    bool isWord(QStringView word) const { return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// What a quote or bracket without its end is.
enum class Unclosed : std::uint8_t { IsError, EndsWithText };

/// The tokens of `text`, the last one End.
Result<std::vector<ConditionToken>> conditionTokens(QStringView text, Unclosed unclosed = Unclosed::IsError);

/// An error in a condition's text at a position counted from 0; people see it counted from 1.
Error conditionErrorAt(qsizetype position, const QString &message);

} // namespace lead
