#include "core/leads/leadexport.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/base/csvwriter.h"
#include "core/leads/fieldtext.h"
#include "core/storage/leadcursor.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <charconv>
#include <fcntl.h>
#include <xlsxwriter.h>

namespace lead {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LeadExport", text);
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::ReadOnly, say("The leads cannot be written to %1. Check free space and permissions, or choose another place.").arg(path), detail};
}

// The heading of the id tells the import that the list is an export of ours.
std::string headingOf(const Field &field)
{
    return field.number == F::Id ? "leadwright_id" : toUtf8(field.key);
}

// One column of an export: a stored field, or the id.
struct ExportColumn
{
    const Field *field = nullptr;
    int cursorField = -1; // -1: the id
};

// Turns the values of the cursor's lead into text without going through records.
class RowText
{
public:
    RowText(Workspace &workspace, std::vector<ExportColumn> columns, const LeadCursor &cursor, int currencyField)
        : m_columns(std::move(columns))
        , m_cursor(cursor)
        , m_currencyField(currencyField)
        , m_currency(toUtf8(workspace.currency()))
    {
        for (const Stage &stage : workspace.stages())
            m_stages.emplace_back(stage.id.value, toUtf8(stage.name));
        for (const User &user : workspace.users())
            m_users.emplace_back(user.id.value, toUtf8(user.name));
        m_cells.resize(m_columns.size());
        m_views.resize(m_columns.size());
    }

    const std::vector<ExportColumn> &columns() const { return m_columns; }
    const std::string &currency() const { return m_rowCurrency; }

    /// One view a column, valid until the next call.
    std::span<const std::string_view> cells()
    {
        m_rowCurrency = m_currency;
        if (m_currencyField >= 0 && !m_cursor.isNull(static_cast<std::size_t>(m_currencyField)))
            m_rowCurrency = m_cursor.text(static_cast<std::size_t>(m_currencyField));
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_views[i] = cell(m_columns[i], m_cells[i]);
        return m_views;
    }

private:
    static std::string_view named(const std::vector<std::pair<qint64, std::string>> &names, std::int64_t id)
    {
        for (const auto &[number, name] : names)
            if (number == id)
                return name;
        return {};
    }
    static void appendNumber(std::string &out, std::int64_t number)
    {
        std::array<char, 24> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        out.append(digits.data(), end);
    }

    std::string_view cell(const ExportColumn &column, std::string &out)
    {
        out.clear();
        if (column.cursorField < 0) {
            appendNumber(out, m_cursor.id().value);
            return out;
        }
        const auto at = static_cast<std::size_t>(column.cursorField);
        if (m_cursor.isNull(at))
            return {};
        switch (column.field->type) {
        case FieldType::Boolean:
            return m_cursor.number(at) ? "yes" : "no";
        case FieldType::Money:
            appendMoney(out, m_cursor.number(at));
            return out;
        case FieldType::Date: {
            appendIso(out, m_cursor.number(at) * 86400000);
            out.resize(10);
            return out;
        }
        case FieldType::DateTime:
            appendIso(out, m_cursor.number(at));
            return out;
        case FieldType::Decimal: {
            std::array<char, 40> digits;
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), m_cursor.real(at)).ptr;
            out.append(digits.data(), end);
            return out;
        }
        case FieldType::Stage:
            return named(m_stages, m_cursor.number(at));
        case FieldType::User:
            return named(m_users, m_cursor.number(at));
        case FieldType::Integer:
        case FieldType::Import:
        case FieldType::LeadRef:
            appendNumber(out, m_cursor.number(at));
            return out;
        default:
            return m_cursor.text(at);
        }
    }

    void appendMoney(std::string &out, std::int64_t minor)
    {
        if (m_rowCurrency != m_digitsOf) {
            m_digitsOf = m_rowCurrency;
            m_digits = minorDigits(fromUtf8(m_rowCurrency));
        }
        if (m_digits != 2) {
            out += toUtf8(decimalText(minor, m_digits));
            return;
        }
        if (minor < 0)
            out += '-';
        const std::uint64_t all = minor < 0 ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
        appendNumber(out, static_cast<std::int64_t>(all / 100));
        out += '.';
        out += static_cast<char>('0' + all / 10 % 10);
        out += static_cast<char>('0' + all % 10);
    }

    std::vector<ExportColumn> m_columns;
    const LeadCursor &m_cursor;
    int m_currencyField;
    std::string m_currency;
    std::string m_rowCurrency;
    std::string m_digitsOf;
    int m_digits = 2;
    std::vector<std::pair<qint64, std::string>> m_stages;
    std::vector<std::pair<qint64, std::string>> m_users;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
};

// Where rows go: one implementation a format.
class RowSink
{
public:
    virtual ~RowSink() = default;
    virtual Result<void> begin(const std::vector<ExportColumn> &columns) = 0;
    virtual Result<void> row(std::span<const std::string_view> cells, const std::string &currency) = 0;
    virtual Result<void> finish() = 0;
};

class TextSink : public RowSink
{
public:
    explicit TextSink(const QString &path)
        : m_file(path)
    {
    }
    Result<void> finish() override
    {
        if (Result<void> done = flush(); !done)
            return done;
        if (!m_file.commit())
            return cannotWrite(m_file.fileName(), m_file.errorString());
        QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }

protected:
    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return {};
    }
    Result<void> flushIfFull() { return m_text.size() >= (1 << 20) ? flush() : Result<void>(); }
    Result<void> flush()
    {
        if (m_file.write(m_text.data(), static_cast<qint64>(m_text.size())) != static_cast<qint64>(m_text.size()))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        m_text.clear();
        startWriting();
        return {};
    }
    std::string m_text;

private:
    // The file is on the disk before it takes its name. What the disk takes meanwhile need not be waited for then.
    void startWriting()
    {
#ifdef SYNC_FILE_RANGE_WRITE
        m_file.flush();
        const qint64 end = m_file.pos();
        (void)::sync_file_range(m_file.handle(), m_started, end - m_started, SYNC_FILE_RANGE_WRITE);
        m_started = end;
#endif
    }

    QSaveFile m_file;
    qint64 m_started = 0;
};

class CsvSink final : public TextSink
{
public:
    CsvSink(const QString &path, CsvStyle style)
        : TextSink(path)
        , m_style(style)
    {
    }
    Result<void> begin(const std::vector<ExportColumn> &columns) override
    {
        std::vector<std::string> keys;
        for (const ExportColumn &column : columns)
            keys.push_back(headingOf(*column.field));
        appendCsvRow(m_text, std::span<const std::string>(keys), m_style);
        return open();
    }
    Result<void> row(std::span<const std::string_view> cells, const std::string &) override
    {
        appendCsvRow(m_text, cells, m_style);
        return flushIfFull();
    }

private:
    CsvStyle m_style;
};

class JsonSink final : public TextSink
{
public:
    using TextSink::TextSink;

    Result<void> begin(const std::vector<ExportColumn> &columns) override
    {
        m_columns = columns;
        return open();
    }
    Result<void> row(std::span<const std::string_view> cells, const std::string &currency) override
    {
        m_text += '{';
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += ',';
            appendString(toUtf8(m_columns[i].field->key));
            m_text += ':';
            appendValue(*m_columns[i].field, cells[i], currency);
        }
        m_text += "}\n";
        return flushIfFull();
    }

private:
    void appendValue(const Field &field, std::string_view cell, const std::string &currency)
    {
        if (cell.empty()) {
            m_text += "null";
        } else if (field.type == FieldType::Boolean) {
            m_text += cell == "yes" ? "true" : "false";
        } else if (field.type == FieldType::Integer || field.type == FieldType::Decimal) {
            m_text += cell;
        } else if (field.type == FieldType::Money) {
            appendString(std::string(cell) + ' ' + currency);
        } else if (field.type == FieldType::TextList) {
            m_text += '[';
            for (bool first = true; !cell.empty(); first = false) {
                const std::size_t end = std::min(cell.find('\n'), cell.size());
                if (!first)
                    m_text += ',';
                appendString(cell.substr(0, end));
                cell.remove_prefix(std::min(end + 1, cell.size()));
            }
            m_text += ']';
        } else {
            appendString(cell);
        }
    }
    void appendString(std::string_view text)
    {
        static constexpr std::string_view hex = "0123456789abcdef";
        m_text += '"';
        for (char c : text) {
            const auto u = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_text += '\\';
                m_text += c;
            } else if (c == '\n') {
                m_text += "\\n";
            } else if (u < 0x20) {
                m_text += "\\u00";
                m_text += hex[u >> 4];
                m_text += hex[u & 15];
            } else {
                m_text += c;
            }
        }
        m_text += '"';
    }

    std::vector<ExportColumn> m_columns;
};

class XlsxSink final : public RowSink
{
public:
    explicit XlsxSink(QString path)
        : m_path(std::move(path))
        , m_part(m_path + QStringLiteral(".part"))
    {
    }
    ~XlsxSink() override
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_part);
    }
    Result<void> begin(const std::vector<ExportColumn> &columns) override
    {
        m_columns = columns;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, "Leads");
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        for (std::size_t i = 0; i < columns.size(); ++i)
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), columns[i].field->label.toUtf8().constData(), bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }
    Result<void> row(std::span<const std::string_view> cells, const std::string &) override
    {
        if (++m_row >= 1048576)
            return Error{Error::Invalid, say("A worksheet holds 1,048,575 leads at most. Export fewer, or as CSV.")};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty())
                continue;
            const FieldType type = m_columns[i].field->type;
            const auto column = static_cast<lxw_col_t>(i);
            if (type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money) {
                double number = 0;
                std::from_chars(cells[i].data(), cells[i].data() + cells[i].size(), number);
                worksheet_write_number(m_sheet, m_row, column, number, nullptr);
            } else {
                // Always as text: a plus, a zero or an equals sign at the beginning stays what it is. A cell holds
                // 32,767 characters.
                m_text.assign(cells[i].substr(0, 32767));
                worksheet_write_string(m_sheet, m_row, column, m_text.c_str(), nullptr);
            }
        }
        return {};
    }
    Result<void> finish() override
    {
        const lxw_error failed = workbook_close(m_book);
        m_book = nullptr;
        if (failed != LXW_NO_ERROR)
            return cannotWrite(m_path, QString::fromUtf8(lxw_strerror(failed)));
        QFile::setPermissions(m_part, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(m_path);
        if (!QFile::rename(m_part, m_path))
            return cannotWrite(m_path, {});
        return {};
    }

private:
    QString m_path;
    QString m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    std::vector<ExportColumn> m_columns;
    std::string m_text;
};

std::unique_ptr<RowSink> sinkFor(const LeadExport::Request &request)
{
    switch (request.format) {
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxSink>(request.path);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonSink>(request.path);
    case ExportFormat::ExactCsv:
        return std::make_unique<CsvSink>(request.path, CsvStyle::Exact);
    case ExportFormat::SpreadsheetCsv:
        break;
    }
    return std::make_unique<CsvSink>(request.path, CsvStyle::Spreadsheet);
}

} // namespace

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    if (key == u"csv")
        return ExportFormat::SpreadsheetCsv;
    if (key == u"csv-exact")
        return ExportFormat::ExactCsv;
    if (key == u"xlsx")
        return ExportFormat::Xlsx;
    if (key == u"jsonl")
        return ExportFormat::JsonLines;
    return std::nullopt;
}

LeadExport::LeadExport(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<qint64> LeadExport::run(const Request &request)
{
    const Result<std::vector<FieldNumber>> filled = LeadCursor::filledFields(m_workspace);
    if (!filled)
        return filled.error();
    std::vector<FieldNumber> stored;
    std::vector<ExportColumn> columns{{m_workspace.catalog().find(F::Id), -1}};
    int currencyField = -1;
    for (const Field &field : m_workspace.catalog().fields()) {
        if (!(field.use & InExport) || std::find(filled->begin(), filled->end(), field.number) == filled->end())
            continue;
        if (field.number == F::Currency)
            currencyField = static_cast<int>(stored.size());
        columns.push_back({&field, static_cast<int>(stored.size())});
        stored.push_back(field.number);
    }
    LeadCursor cursor(m_workspace, stored);
    RowText text(m_workspace, columns, cursor, currencyField);
    const std::unique_ptr<RowSink> sink = sinkFor(request);
    if (Result<void> begun = sink->begin(text.columns()); !begun)
        return begun.error();
    qint64 rows = 0;
    std::size_t next = 0;
    for (;;) {
        const Result<bool> row = cursor.next();
        if (!row)
            return row.error();
        if (!*row || (request.only && next >= request.only->size()))
            break;
        if (request.only) {
            while (next < request.only->size() && (*request.only)[next] < cursor.id())
                ++next;
            if (next >= request.only->size() || (*request.only)[next] != cursor.id())
                continue;
        }
        if (Result<void> written = sink->row(text.cells(), text.currency()); !written)
            return written.error();
        if (++rows % 10000 == 0 && request.progress && !request.progress(rows))
            return Error{Error::Cancelled, say("Cancelled; nothing was written.")};
    }
    if (Result<void> done = sink->finish(); !done)
        return done.error();
    return rows;
}

} // namespace lead
