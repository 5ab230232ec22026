#include "core/domain/conditionlexer.h"

#include "core/domain/conditionwords.h"

#include <array>

namespace lead {

namespace {

using Token = ConditionToken;

// The quote that closes what `c` opens; null when it opens nothing.
QChar closingQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
        return c;
    case 0x201C: // “…”
    case 0x201E: // „…“ and „…”
        return QChar(0x201D);
    default:
        return {};
    }
}

bool closes(QChar c, QChar closing)
{
    return c == closing || (closing == QChar(0x201D) && c == QChar(0x201C));
}

bool endsWord(QChar c)
{
    return c.isSpace() || QStringView(u"()[],=<>!\"\u201C\u201D\u201E\u2260\u2264\u2265").contains(c);
}

class Lexer
{
public:
    Lexer(QStringView text, Unclosed unclosed)
        : m_text(text)
        , m_unclosed(unclosed)
    {
    }

    Result<std::vector<Token>> run()
    {
        std::vector<Token> tokens;
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            Result<Token> token = next();
            if (!token)
                return token.error();
            tokens.push_back(std::move(*token));
            if (tokens.back().kind == Token::Kind::End)
                return tokens;
        }
    }

private:
    Result<Token> next()
    {
        if (m_at == m_text.size())
            return made(Token::Kind::End, {}, m_at);
        const QChar c = m_text[m_at];
        if (!closingQuote(c).isNull())
            return quoted(closingQuote(c));
        switch (c.unicode()) {
        case u'(':
            return made(Token::Kind::Open, QStringLiteral("("), m_at + 1);
        case u')':
            return made(Token::Kind::Close, QStringLiteral(")"), m_at + 1);
        case u',':
            return made(Token::Kind::Comma, QStringLiteral(","), m_at + 1);
        case u'[':
            return bracketed();
        default:
            return endsWord(c) ? symbol() : word();
        }
    }

    Token made(Token::Kind kind, const QString &text, qsizetype to)
    {
        Token token{kind, text, m_at, to};
        m_at = to;
        return token;
    }

    Result<Token> quoted(QChar closing)
    {
        QString text;
        qsizetype at = m_at + 1;
        for (; at < m_text.size() && !closes(m_text[at], closing); ++at) {
            if (m_text[at] != u'\\' || at + 1 == m_text.size()) {
                text += m_text[at];
                continue;
            }
            const QChar escaped = m_text[++at];
            if (escaped == u'n')
                text += u'\n';
            else if (escaped == u't')
                text += u'\t';
            else if (escaped == u'\\' || escaped == u'"' || escaped == u'\'' || closes(escaped, closing))
                text += escaped;
            else
                text = text + u'\\' + escaped;
        }
        if (at < m_text.size())
            return made(Token::Kind::String, text, at + 1);
        if (m_unclosed == Unclosed::EndsWithText)
            return made(Token::Kind::String, text, at);
        return conditionErrorAt(
            m_at, ConditionText::tr("The quoted text that begins at column %1 has no closing quote.").arg(m_at + 1));
    }

    Result<Token> bracketed()
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end >= 0)
            return made(Token::Kind::Bracketed, m_text.mid(m_at + 1, end - m_at - 1).trimmed().toString(), end + 1);
        if (m_unclosed == Unclosed::EndsWithText)
            return made(Token::Kind::Bracketed, m_text.mid(m_at + 1).trimmed().toString(), m_text.size());
        return conditionErrorAt(m_at, ConditionText::tr("The \"[\" at column %1 has no closing \"]\".").arg(m_at + 1));
    }

    Result<Token> symbol()
    {
        struct Spelling
        {
            QStringView written;
            QStringView meant;
        };
        static constexpr std::array<Spelling, 11> spellings{{{u"==", u"="},
                                                             {u"!=", u"!="},
                                                             {u"<>", u"!="},
                                                             {u"<=", u"<="},
                                                             {u">=", u">="},
                                                             {u"=", u"="},
                                                             {u"<", u"<"},
                                                             {u">", u">"},
                                                             {u"\u2260", u"!="},
                                                             {u"\u2264", u"<="},
                                                             {u"\u2265", u">="}}};
        for (const Spelling &spelling : spellings)
            if (m_text.mid(m_at).startsWith(spelling.written))
                return made(Token::Kind::Symbol, spelling.meant.toString(), m_at + spelling.written.size());
        return conditionErrorAt(
            m_at, ConditionText::tr("\"%1\" at column %2 has no meaning here. Put texts that contain it in quotes.")
                      .arg(m_text[m_at])
                      .arg(m_at + 1));
    }

    Token word()
    {
        qsizetype to = m_at;
        while (to < m_text.size() && !endsWord(m_text[to]))
            ++to;
        return made(Token::Kind::Word, m_text.mid(m_at, to - m_at).toString(), to);
    }

    QStringView m_text;
    Unclosed m_unclosed;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<ConditionToken>> conditionTokens(QStringView text, Unclosed unclosed)
{
    return Lexer(text, unclosed).run();
}

Error conditionErrorAt(qsizetype position, const QString &message)
{
    return {Error::Invalid, message, QStringLiteral("column %1").arg(position + 1)};
}

} // namespace lead
