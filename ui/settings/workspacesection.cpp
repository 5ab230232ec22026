#include "ui/settings/workspacesection.h"

#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>
#include <map>

namespace lead {

namespace {

constexpr int FieldWidth = 300;

// A list of some hundred entries, in which one finds by typing any part.
void makeSearchable(QComboBox *box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setFixedWidth(scaled(FieldWidth));
    box->setMaxVisibleItems(12);
}

void fillCountries(QComboBox *countries, QComboBox *currencies)
{
    std::map<QString, QString> byName;
    std::map<QString, QString> money;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2)
            byName.emplace(QLocale::territoryToString(locale.territory()), code);
        if (const QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode); currency.size() == 3)
            money.emplace(currency, locale.currencySymbol(QLocale::CurrencySymbol));
    }
    for (const auto &[name, code] : byName)
        countries->addItem(name, code);
    for (const auto &[code, symbol] : money)
        currencies->addItem(code, code);
}

// Selects the entry with the data, which is added when the list does not have it.
void choose(QComboBox *box, const QString &data)
{
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

// The data of what is typed; the text itself where the list does not have it, so that it is refused with its name.
QString chosen(const QComboBox *box)
{
    const int index = box->findText(box->currentText(), Qt::MatchFixedString);
    return index < 0 ? box->currentText().trimmed() : box->itemData(index).toString();
}

} // namespace

WorkspaceSection::WorkspaceSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Workspace"), tr("Everybody who works in this workspace shares these."), parent)
    , m_service(service)
    , m_name(new QLineEdit)
    , m_currency(new QComboBox)
    , m_country(new QComboBox)
    , m_zone(new QComboBox)
{
    build();
    connect(m_name, &QLineEdit::textEdited, this, &SettingsSection::changesChanged);
    for (QComboBox *box : {m_currency, m_country, m_zone})
        connect(box, &QComboBox::currentTextChanged, this, &SettingsSection::changesChanged);
}

void WorkspaceSection::build()
{
    fillCountries(m_country, m_currency);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    for (QComboBox *box : {m_currency, m_country, m_zone})
        makeSearchable(box);
    m_name->setFixedWidth(scaled(FieldWidth));
    QVBoxLayout *card = addCard();
    addRow(card, tr("Name"), tr("Stands above the navigation and in the title of the window."), m_name, {tr("company"), tr("team")});
    addRow(card, tr("Currency"), tr("Of amounts that name none."), m_currency, {tr("money"), tr("dollar"), tr("euro")});
    addRow(card, tr("Country"), tr("How telephone numbers and places without a country are read."), m_country, {tr("phone numbers"), tr("region")});
    addRow(card, tr("Time zone"), tr("In which days begin and end, for the reports too."), m_zone, {tr("clock"), tr("hours")});
}

void WorkspaceSection::refresh()
{
    read(m_service.state(), [this](const WorkspaceSetupState &state) {
        setEnabled(!state.isReadOnly);
        if (!hasChanges())
            show(state.details);
    });
}

void WorkspaceSection::show(const WorkspaceDetails &details)
{
    m_details = details;
    m_name->setText(details.name);
    choose(m_currency, details.currency);
    choose(m_country, details.country);
    choose(m_zone, details.timeZone);
    m_isLoaded = true;
    Q_EMIT changesChanged();
}

WorkspaceDetails WorkspaceSection::draft() const
{
    return {m_name->text().trimmed(), chosen(m_currency), chosen(m_country), chosen(m_zone)};
}

bool WorkspaceSection::hasChanges() const
{
    return m_isLoaded && draft() != m_details;
}

void WorkspaceSection::save()
{
    const WorkspaceDetails wanted = draft();
    whenDone(m_service.saveDetails(m_details, wanted), this, [this, wanted](const Result<OperationId> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_details = wanted;
        Q_EMIT changesChanged();
        Q_EMIT done(tr("The workspace is saved."), *saved);
    });
}

void WorkspaceSection::discard()
{
    show(m_details);
}

} // namespace lead
