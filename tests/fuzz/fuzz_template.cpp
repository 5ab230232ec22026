// Texts with placeholders and the values that go into them: what is good leaves no placeholder behind, and whatever a lead
// contains is filled in as it is and never looked at again.
#include "core/base/text.h"
#include "core/leads/leadtemplate.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// The text with its braces doubled, which stands for itself.
QString escaped(QString text)
{
    return text.replace(u'{', QStringLiteral("{{")).replace(u'}', QStringLiteral("}}"));
}

} // namespace

// The text up to the first NUL, then the value of the first name, then the name of whoever writes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lead::FieldCatalog catalog;
    if (size > 8192)
        return 0;
    const QString all = lead::fromUtf8({reinterpret_cast<const char *>(data), size});
    const QString text = all.section(QChar(u'\0'), 0, 0);
    const QString value = all.section(QChar(u'\0'), 1, 1);
    const QString myName = all.section(QChar(u'\0'), 2, 2);
    lead::LeadRecord lead;
    lead.texts[lead::F::FirstName].shown = value;

    const bool isGood = checkTemplate(text, catalog).isOk();
    const QString filled = filledTemplate(text, lead, catalog, myName);
    // Without a brace a text is itself; with them doubled it is, too.
    if (!text.contains(u'{') && !text.contains(u'}'))
        require(isGood && filled == text);
    require(checkTemplate(escaped(text), catalog).isOk());
    require(filledTemplate(escaped(text), lead, catalog, myName) == text);
    // What is filled in stays as it is between its neighbours.
    require(filledTemplate(escaped(text) + QStringLiteral("{first_name}{my_name}") + escaped(text), lead, catalog, myName)
            == text + (value.isEmpty() ? QString(u'[' + catalog.at(lead::F::FirstName).label + u']') : value) + myName + text);
    // A good text that is put behind another does not change what the other becomes.
    if (isGood)
        require(filledTemplate(text + text, lead, catalog, myName) == filled + filled);
    return 0;
}
