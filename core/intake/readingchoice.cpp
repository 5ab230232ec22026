#include "core/intake/readingchoice.h"

#include "core/base/text.h"
#include "core/intake/delimitedfile.h"

#include <algorithm>

namespace lead {

QJsonObject ReadingChoice::toJson() const
{
    QJsonObject object;
    if (encoding)
        object.insert(QStringLiteral("encoding"), *encoding);
    if (delimiter)
        object.insert(QStringLiteral("delimiter"), fromUtf8(*delimiter));
    if (quote)
        object.insert(QStringLiteral("quote"), *quote ? QString(QLatin1Char(*quote)) : QString());
    if (skipRows)
        object.insert(QStringLiteral("skip_rows"), *skipRows);
    if (hasHeader)
        object.insert(QStringLiteral("header"), *hasHeader);
    return object;
}

ReadingChoice ReadingChoice::fromJson(const QJsonObject &object)
{
    ReadingChoice choice;
    if (object.contains(u"encoding"))
        choice.encoding = object.value(u"encoding").toString();
    if (object.contains(u"delimiter"))
        choice.delimiter = toUtf8(object.value(u"delimiter").toString());
    if (object.contains(u"quote")) {
        const QString quote = object.value(u"quote").toString();
        choice.quote = quote.isEmpty() ? '\0' : quote.at(0).toLatin1();
    }
    if (object.contains(u"skip_rows"))
        choice.skipRows = object.value(u"skip_rows").toInt();
    if (object.contains(u"header"))
        choice.hasHeader = object.value(u"header").toBool();
    return choice;
}

DelimitedOptions ReadingChoice::options(const SniffedFile &sniffed) const
{
    DelimitedOptions options;
    if (encoding) {
        Encoding chosen = sniffed.encoding.name == toUtf8(*encoding) ? sniffed.encoding : Encoding{};
        chosen.name = toUtf8(*encoding);
        chosen.isAscii = false;
        options.encoding = chosen;
    }
    if (delimiter || quote) {
        CsvDialect dialect = sniffed.dialect;
        dialect.delimiter = delimiter.value_or(dialect.delimiter);
        dialect.quote = quote.value_or(dialect.quote);
        options.dialect = dialect;
    }
    options.skipRows = skipRows;
    if (hasHeader)
        options.headerRows = *hasHeader ? std::max<int>(1, static_cast<int>(sniffed.shape.headerRows)) : 0;
    return options;
}

Result<DelimitedOptions> optionsFor(const QString &path, const ReadingChoice &choice)
{
    if (choice == ReadingChoice())
        return DelimitedOptions();
    ReadingChoice onlyEncoding;
    onlyEncoding.encoding = choice.encoding;
    Result<DelimitedFile> file = DelimitedFile::open(path, onlyEncoding.options({}));
    if (!file)
        return file.error();
    return choice.options(file->sniffed());
}

} // namespace lead
