#include "core/leads/exportsink.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/storage/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <optional>
#include <xlsxwriter.h>

namespace lead {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadExport)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::ReadOnly, ExportWords::tr("The leads cannot be written to %1. Check free space and permissions, or choose another place.").arg(path), detail};
}

// The heading of the id tells the import that the list is an export of ours.
std::string headingOf(const Field &field)
{
    return field.number == F::Id ? "leadwright_id" : toUtf8(field.key);
}

class TextSink : public ExportSink
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
        if (Result<void> may = checkOutputFile(m_file.fileName()); !may)
            return may;
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

// Days of a spreadsheet since 1899-12-30, with the time as a part of one, of "2026-03-31" or "2026-03-31T14:30:00Z". Absent
// before March 1900: up to there spreadsheets count a day that never was.
std::optional<double> spreadsheetDays(std::string_view iso)
{
    const auto number = [iso](std::size_t at, std::size_t size) {
        int value = -1;
        if (at + size <= iso.size())
            std::from_chars(iso.data() + at, iso.data() + at + size, value);
        return value;
    };
    constexpr double FirstSure = 61;
    constexpr int Epoch = 25569; // 1970-01-01
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(5, 2))), std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (iso.size() < 10 || iso[4] != '-' || !date.ok())
        return std::nullopt;
    double days = Epoch + static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
    if (iso.size() >= 19)
        days += (number(11, 2) * 3600 + number(14, 2) * 60 + number(17, 2)) / 86400.0;
    if (iso.size() >= 23 && iso[19] == '.')
        days += number(20, 3) / 86400000.0;
    return days >= FirstSure ? std::optional(days) : std::nullopt;
}

class XlsxSink final : public ExportSink
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
        if (Result<void> may = checkOutputFile(m_path); !may)
            return may;
        m_columns = columns;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, "Leads");
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const FieldType type = columns[i].field->type;
            if (type == FieldType::Date || type == FieldType::DateTime) // narrower they would show as "####"
                worksheet_set_column(m_sheet, column, column, type == FieldType::Date ? 12 : 20, nullptr);
            // The zone of a moment has no place in its cell.
            const QString label = type == FieldType::DateTime ? QString(columns[i].field->label + QStringLiteral(" (UTC)")) : columns[i].field->label;
            worksheet_write_string(m_sheet, 0, column, label.toUtf8().constData(), bold);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        return {};
    }
    Result<void> row(std::span<const std::string_view> cells, const std::string &) override
    {
        if (++m_row > MostLeadsInWorkbook)
            return Error{Error::Invalid, ExportWords::tr("A worksheet holds 1,048,575 leads at most. Export fewer, or as CSV.")};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty())
                continue;
            const FieldType type = m_columns[i].field->type;
            const auto column = static_cast<lxw_col_t>(i);
            if (type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money) {
                double number = 0;
                std::from_chars(cells[i].data(), cells[i].data() + cells[i].size(), number);
                worksheet_write_number(m_sheet, m_row, column, number, nullptr);
            } else if (const std::optional<double> days = type == FieldType::Date || type == FieldType::DateTime ? spreadsheetDays(cells[i]) : std::nullopt) {
                worksheet_write_number(m_sheet, m_row, column, *days, type == FieldType::Date ? m_date : m_moment);
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
        // Takes the place of an older file in one step, which QFile::rename() refuses to do.
        if (std::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
            return cannotWrite(m_path, QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }

private:
    QString m_path;
    QString m_part;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_row_t m_row = 0;
    std::vector<ExportColumn> m_columns;
    std::string m_text;
};

// Contacts for address books: vCard 3.0, which all of them read.
class VcardSink final : public TextSink
{
public:
    using TextSink::TextSink;

    Result<void> begin(const std::vector<ExportColumn> &columns) override
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_places.emplace(columns[i].field->number, i);
        return open();
    }
    Result<void> row(std::span<const std::string_view> cells, const std::string &) override
    {
        m_cells = cells;
        m_text += "BEGIN:VCARD\r\nVERSION:3.0\r\n";
        const std::string_view company = cell(F::Company);
        std::string name(cell(F::FirstName));
        for (const std::string_view part : {cell(F::LastName), name.empty() && cell(F::LastName).empty() ? company : std::string_view()})
            name += (name.empty() || part.empty() ? "" : " ") + std::string(part);
        line("N", {cell(F::LastName), cell(F::FirstName), {}, cell(F::Salutation), {}});
        line("FN", {name.empty() ? cell(F::Email) : std::string_view(name)});
        for (const auto &[property, field] : {std::pair{"ORG", F::Company}, std::pair{"TITLE", F::JobTitle}, std::pair{"EMAIL;TYPE=INTERNET,PREF", F::Email}, std::pair{"EMAIL;TYPE=INTERNET", F::Email2},
                                              std::pair{"TEL;TYPE=WORK,VOICE", F::Phone}, std::pair{"TEL;TYPE=CELL,VOICE", F::Mobile}, std::pair{"TEL;TYPE=VOICE", F::Phone2}, std::pair{"TEL;TYPE=FAX", F::Fax},
                                              std::pair{"URL", F::Website}, std::pair{"BDAY", F::Birthday}, std::pair{"NOTE", F::Notes}})
            if (!cell(field).empty())
                line(property, {cell(field)});
        if (!cell(F::Street).empty() || !cell(F::City).empty() || !cell(F::Zip).empty() || !cell(F::State).empty())
            line("ADR;TYPE=WORK", {{}, cell(F::Street2), cell(F::Street), cell(F::City), cell(F::State), cell(F::Zip), cell(F::Country)});
        line("UID", {cell(F::Id)});
        m_text += "END:VCARD\r\n";
        return flushIfFull();
    }

private:
    std::string_view cell(FieldNumber field) const
    {
        const auto place = m_places.find(field);
        return place == m_places.end() ? std::string_view() : m_cells[place->second];
    }

    // A property and its parts, folded after 75 bytes and never within a character.
    void line(std::string_view property, std::initializer_list<std::string_view> parts)
    {
        std::string text(property);
        char between = ':';
        for (const std::string_view part : parts) {
            text += between;
            between = ';';
            for (const char c : part) {
                if (c == '\n')
                    text += "\\n";
                else if (c == '\\' || c == ',' || c == ';')
                    (text += '\\') += c;
                else
                    text += c;
            }
        }
        constexpr std::size_t LongestCardLine = 75;
        std::size_t at = 0;
        while (text.size() - at > LongestCardLine - (at > 0 ? 1 : 0)) {
            std::size_t end = at + LongestCardLine - (at > 0 ? 1 : 0);
            while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
                --end;
            m_text.append(text, at, end - at).append("\r\n ");
            at = end;
        }
        m_text.append(text, at).append("\r\n");
    }

    std::map<FieldNumber, std::size_t> m_places;
    std::span<const std::string_view> m_cells;
};

} // namespace

std::unique_ptr<ExportSink> ExportSink::make(ExportFormat format, const QString &path)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxSink>(path);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonSink>(path);
    case ExportFormat::ExactCsv:
        return std::make_unique<CsvSink>(path, CsvStyle::Exact);
    case ExportFormat::Vcard:
        return std::make_unique<VcardSink>(path);
    case ExportFormat::SpreadsheetCsv:
        break;
    }
    return std::make_unique<CsvSink>(path, CsvStyle::Spreadsheet);
}

} // namespace lead
