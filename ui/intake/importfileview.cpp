#include "ui/intake/importfileview.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/leads/leadservice.h"
#include "ui/intake/fieldgrid.h"
#include "ui/intake/importtable.h"
#include "ui/intake/samplemodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int PreviewColumnWidth = 150;
// As IANA and Python spell them.
QStringList encodings()
{
    return QStringLiteral("utf-8 utf-16-le utf-16-be windows-1252 iso-8859-1 windows-1250 windows-1251 windows-1253 windows-1254 "
                          "windows-1255 windows-1256 shift_jis euc-jp euc-kr gb18030 big5 mac_roman")
        .split(u' ');
}

void choose(QComboBox *box, const QVariant &data, const QString &text)
{
    int at = box->findData(data);
    if (at < 0) {
        box->addItem(text, data);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

} // namespace

ImportFileView::ImportFileView(ImportSession &session, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_leads(leads)
    , m_model(new SampleModel(this))
{
    buildUi();
    connect(&session, &ImportSession::inspected, this, &ImportFileView::showFile);
}

void ImportFileView::buildUi()
{
    m_table = newImportTable(m_model, tr("The first rows of the file"));
    m_table->setObjectName(QStringLiteral("samples"));
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(PreviewColumnWidth));
    m_table->verticalHeader()->setDefaultSectionSize(metrics::plainRowHeight());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_name = new TextLabel({}, TextStyle::CardTitle);
    m_name->setElided(true);
    m_size = new TextLabel({}, TextStyle::Small, Ink::Text2);
    auto *other = new Button(tr("Choose another &file…"));
    connect(other, &Button::clicked, this, &ImportFileView::otherFileWanted);
    auto *names = new QVBoxLayout;
    names->setSpacing(metrics::Tight);
    names->addWidget(m_name);
    names->addWidget(m_size);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, 0);
    head->addLayout(names, 1);
    head->addWidget(other);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(metrics::Snug);
    inside->addLayout(head);
    inside->addWidget(buildFacts());
    inside->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Section);
    layout->addWidget(buildBatch());
    layout->addWidget(card, 1);
}

QWidget *ImportFileView::buildFacts()
{
    m_encoding = new QComboBox;
    for (const QString &name : encodings())
        m_encoding->addItem(name.toUpper(), name);
    m_delimiter = new QComboBox;
    const std::pair<const char *, QString> delimiters[] = {{",", tr("Comma")}, {";", tr("Semicolon")}, {"\t", tr("Tab")}, {"|", tr("Pipe")}};
    for (const auto &[text, name] : delimiters)
        m_delimiter->addItem(name, QString::fromLatin1(text));
    m_quote = new QComboBox;
    m_quote->addItem(tr("Double quotes"), QStringLiteral("\""));
    m_quote->addItem(tr("Single quotes"), QStringLiteral("'"));
    m_quote->addItem(tr("None"), QString());
    m_header = new QComboBox;
    m_header->addItem(tr("First row"), true);
    m_header->addItem(tr("No headings"), false);
    m_skip = new QSpinBox;
    m_skip->setRange(0, 200);
    auto *facts = new FieldGrid;
    facts->addField(tr("&Encoding"), m_encoding);
    facts->addField(tr("&Delimiter"), m_delimiter);
    facts->addField(tr("&Quotes"), m_quote);
    facts->addField(tr("&Headings"), m_header);
    facts->addField(tr("Rows &above the table"), m_skip);
    for (QComboBox *box : {m_encoding, m_delimiter, m_quote, m_header})
        connect(box, &QComboBox::activated, this, &ImportFileView::readAnew);
    connect(m_skip, &QSpinBox::editingFinished, this, &ImportFileView::readAnew);
    connect(m_skip, &QSpinBox::valueChanged, this, [this] {
        if (!m_isShowing)
            readAnew();
    });
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(metrics::Section, 0, metrics::Section, 0);
    layout->addWidget(facts);
    return place;
}

QWidget *ImportFileView::buildBatch()
{
    m_batch = new QLineEdit;
    m_source = new QComboBox;
    m_source->setEditable(true);
    m_source->lineEdit()->setPlaceholderText(tr("For rows without one"));
    m_cost = new QLineEdit;
    m_cost->setPlaceholderText(tr("For example 12.50"));
    m_owner = new QComboBox;
    m_consent = new QLineEdit;
    m_consent->setPlaceholderText(tr("What the people agreed to, if they all did"));
    for (QLineEdit *edit : {m_batch, m_cost, m_consent}) {
        edit->setAcceptDrops(false); // files are dropped on the window
        connect(edit, &QLineEdit::textEdited, this, &ImportFileView::takeFacts);
    }
    m_source->lineEdit()->setAcceptDrops(false);
    connect(m_source, &QComboBox::editTextChanged, this, &ImportFileView::takeFacts);
    connect(m_owner, &QComboBox::activated, this, &ImportFileView::takeFacts);
    auto *card = new Card;
    auto *batch = new FieldGrid;
    batch->addField(tr("&Name of the batch"), m_batch, 3);
    batch->addField(tr("&Source"), m_source, 2);
    batch->addField(tr("&Cost per lead"), m_cost, 2);
    batch->addField(tr("&Owner"), m_owner, 2);
    batch->addField(tr("Consent &wording"), m_consent, 4);
    m_source->lineEdit()->setAccessibleName(m_source->accessibleName());
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->addWidget(batch);
    return card;
}

void ImportFileView::open()
{
    m_isShowing = true;
    const ImportDraft &draft = m_session.draft();
    if (const WorkspaceInfoPtr info = m_leads.info()) {
        m_source->clear();
        m_source->addItems(info->knownValues.value(F::Source));
        m_owner->clear();
        m_owner->addItem(tr("As the file says"), QString());
        for (const User &user : info->users)
            if (user.active)
                m_owner->addItem(user.name, user.name);
    }
    m_batch->setText(draft.batch);
    m_source->setEditText(draft.source);
    m_cost->setText(draft.cost);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(draft.owner)));
    m_consent->setText(draft.consentText);
    m_isShowing = false;
    if (m_session.isOpen())
        showFile();
}

void ImportFileView::focusFirst()
{
    m_batch->setFocus();
    m_batch->selectAll();
}

void ImportFileView::showFile()
{
    m_isShowing = true;
    const SniffedFile &file = m_session.inspection().file;
    const QLocale locale;
    m_name->setText(QFileInfo(m_session.draft().path).fileName());
    const QString rows = numberText(file.rows, locale);
    m_size->setText(QStringList{file.rowsAreExact ? tr("%1 rows").arg(rows) : tr("about %1 rows").arg(rows), tr("%n column(s)", nullptr, static_cast<int>(m_session.fileColumns())),
                                locale.formattedDataSize(file.fileBytes)}
                        .join(QStringLiteral(" · ")));
    const QString encoding = QString::fromStdString(file.encoding.name);
    choose(m_encoding, encoding, encoding.toUpper());
    const QString delimiter = fromUtf8(file.dialect.delimiter);
    choose(m_delimiter, delimiter, tr("“%1”").arg(delimiter));
    choose(m_quote, file.dialect.quote ? QString(QLatin1Char(file.dialect.quote)) : QString(), QString(QLatin1Char(file.dialect.quote)));
    m_header->setCurrentIndex(file.shape.headerRows > 0 ? 0 : 1);
    m_skip->setValue(static_cast<int>(file.shape.preambleRows));
    m_model->setFile(file);
    m_isShowing = false;
}

// Only what differs from what was sniffed is a choice; the rest goes on being sniffed.
void ImportFileView::readAnew()
{
    if (m_isShowing || !m_session.isOpen())
        return;
    const SniffedFile &file = m_session.inspection().file;
    ReadingChoice reading = m_session.draft().reading;
    if (const QString encoding = m_encoding->currentData().toString(); encoding != QString::fromStdString(file.encoding.name))
        reading.encoding = encoding;
    if (const std::string delimiter = toUtf8(m_delimiter->currentData().toString()); delimiter != file.dialect.delimiter)
        reading.delimiter = delimiter;
    const QString quote = m_quote->currentData().toString();
    if (const char mark = quote.isEmpty() ? '\0' : quote.at(0).toLatin1(); mark != file.dialect.quote)
        reading.quote = mark;
    if (const bool hasHeader = m_header->currentData().toBool(); hasHeader != (file.shape.headerRows > 0))
        reading.hasHeader = hasHeader;
    if (m_skip->value() != static_cast<int>(file.shape.preambleRows))
        reading.skipRows = m_skip->value();
    m_session.setReading(reading);
}

void ImportFileView::takeFacts()
{
    if (!m_isShowing)
        m_session.setFacts(m_batch->text(), m_source->currentText(), m_cost->text(), m_owner->currentData().toString(), m_consent->text());
}

} // namespace lead
