// Mappings of columns as files bring them: whatever comes in, it is read or refused, and what is read survives being written; fitted
// to headings of any kind it never names a column that is not there.
#include "core/base/text.h"
#include "core/intake/columnmapping.h"
#include "core/intake/headingmatcher.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lead::FieldCatalog catalog;
    static const lead::HeadingMatcher matcher(catalog);
    if (size == 0 || size > 4096)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    // The first line are headings between tabs, the rest is the mapping.
    const std::size_t end = bytes.find('\n');
    std::vector<std::string> headings;
    std::string_view rest = bytes.substr(0, end);
    while (!rest.empty() && headings.size() < 20) {
        headings.emplace_back(rest.substr(0, rest.find('\t')));
        rest.remove_prefix(std::min(rest.size(), headings.back().size() + 1));
    }
    for (const std::string &heading : headings)
        for (const lead::HeadingMatch &match : matcher.match(lead::toUtf8(lead::fromUtf8(heading))))
            require(match.field == 0 || catalog.find(match.field) != nullptr);
    (void)lead::headerSignature(headings);
    if (end == std::string_view::npos)
        return 0;
    const std::string_view json = bytes.substr(end + 1);
    const lead::Result<lead::ColumnMapping> mapping = lead::mappingFromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), catalog);
    if (!mapping) {
        require(!mapping.error().message.isEmpty());
        return 0;
    }
    for (const auto &[field, text] : mapping->constants)
        require(catalog.find(field) && (catalog.at(field).use & lead::InImport) && field != lead::F::Id);
    const QByteArray written = QJsonDocument(lead::toJson(*mapping, catalog)).toJson(QJsonDocument::Compact);
    const lead::Result<lead::ColumnMapping> again = lead::mappingFromJson(written, catalog);
    require(again.isOk());
    require(QJsonDocument(lead::toJson(*again, catalog)).toJson(QJsonDocument::Compact) == written);
    const lead::Result<lead::ColumnMapping> fitting = lead::fitted(*mapping, headings);
    if (fitting)
        require(fitting->columns.size() >= headings.size()); // derived ones follow
    return 0;
}
