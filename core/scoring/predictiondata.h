#pragma once

#include "core/base/clock.h"
#include "core/domain/field.h"

#include <cstdint>
#include <vector>

namespace lead {

/// How a prediction sees a field.
enum class PredictionForm : std::uint8_t {
    Category,     ///< one of a few values
    Number,       ///< a quantity
    Presence,     ///< only whether there is anything: free text, addresses
    Tag,          ///< whether one of the texts of a list is there
    SinceCapture, ///< days from the capture of the lead to a date
};

/// One input of a prediction. A list of tags gives one input for each tag that is seen often enough.
struct PredictionField
{
    FieldNumber number = 0;
    QString key;   ///< that of the field; "tags:vip" for a tag
    QString label; ///< as people read it
    PredictionForm form = PredictionForm::Category;
    QString tag;   ///< folded; of a Tag only

    bool isNumeric() const { return form == PredictionForm::Number || form == PredictionForm::SinceCapture; }
    bool operator==(const PredictionField &) const = default;
};

/// The values of one input for a number of leads. Codes index `values`; -1 and NaN are "no value".
struct PredictionColumn
{
    PredictionField field;
    std::vector<QString> values;      ///< folded text by code
    std::vector<std::int32_t> codes;  ///< unless the input is numeric
    std::vector<double> numbers;      ///< when it is
};

/// What a prediction learns from or is asked about: leads as rows, each vector as long as `ids`.
struct PredictionData
{
    std::vector<PredictionColumn> columns;
    std::vector<std::int64_t> ids;
    std::vector<std::uint64_t> keys;      ///< hash of the external id, else of the id: deals leads out to folds
    std::vector<std::uint8_t> won;        ///< 1 won, 0 lost or open
    std::vector<Millis> closedAt;
    std::vector<std::int64_t> pipelines;
    std::vector<int> reached;             ///< position of the furthest open stage that is known of the lead; -1: none is

    std::size_t size() const { return ids.size(); }
};

/// Rows of a PredictionData.
using PredictionRows = std::vector<std::uint32_t>;

} // namespace lead
