#include "ui/settings/textssection.h"

#include "core/base/whendone.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <algorithm>

namespace lead {

namespace {

constexpr int EditorHeight = 150;
constexpr int ListWidth = 200;
// What most texts are made of; the others follow in the order of the catalogue.
constexpr FieldNumber Usual[]{F::FirstName, F::LastName, F::FullName, F::Salutation, F::Company, F::JobTitle, F::City, F::Phone, F::Email, F::Source, F::Campaign, F::Owner};

QVBoxLayout *paddedColumn(QVBoxLayout *card)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    column->setSpacing(metrics::Gap);
    card->addWidget(holder);
    return column;
}

QPlainTextEdit *newEditor(const QString &name)
{
    auto *editor = new QPlainTextEdit;
    editor->setAccessibleName(name);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(scaled(EditorHeight));
    return editor;
}

} // namespace

TextsSection::TextsSection(LeadService &leads, QWidget *parent)
    : SettingsSection(tr("Scripts and templates"),
                      tr("What to say on the telephone in each stage, and notes that are written often. “{first_name}” stands for what is known of the lead. Everybody who works here has the same."), parent)
    , m_leads(leads)
    , m_stages(new QComboBox)
    , m_script(newEditor(tr("Script")))
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_text(newEditor(tr("Text of the template")))
    , m_editors(new QWidget)
    , m_none(new TextLabel(tr("There are no templates yet."), TextStyle::Body, Ink::Text2))
    , m_add(new Button(tr("A&dd template"), Button::Kind::Secondary, "plus"))
    , m_remove(new Button(tr("Re&move template"), Button::Kind::Secondary, "trash-2"))
{
    buildScripts();
    buildTemplates();
    connect(&leads, &LeadService::infoChanged, this, &TextsSection::refresh);
    connect(&leads, &LeadService::closed, this, [this] {
        m_texts = m_draft = {};
        load();
        Q_EMIT changesChanged();
    });
}

void TextsSection::buildScripts()
{
    QVBoxLayout *card = addCard(tr("Call scripts"));
    addRow(card, tr("Stage"), tr("The script stands beside the calls with every lead in this stage."), m_stages, {tr("script"), tr("telephone")});
    QVBoxLayout *column = paddedColumn(card);
    column->addWidget(m_script);
    column->addWidget(withFields(m_script));
    addEntry(tr("Call script"), m_script, {tr("what to say")});
    connect(m_stages, &QComboBox::currentIndexChanged, this, &TextsSection::showScript);
    connect(m_script, &QPlainTextEdit::textChanged, this, &TextsSection::takeScript);
}

void TextsSection::buildTemplates()
{
    QVBoxLayout *card = addCard(tr("Note templates"));
    QVBoxLayout *column = paddedColumn(card);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFixedWidth(scaled(ListWidth));
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Name of the template"));
    m_name->setMaxLength(100);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::Gap);
    right->addWidget(m_name);
    right->addWidget(m_text);
    right->addWidget(withFields(m_text));
    auto *row = new QHBoxLayout(m_editors);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Section);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    column->addWidget(m_none);
    column->addWidget(m_editors);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    addEntry(tr("Note templates"), m_add, {tr("snippets"), tr("text blocks")});
    addEntry(tr("Add a template"), m_add);
    connect(m_list, &QListWidget::currentRowChanged, this, &TextsSection::showTemplate);
    connect(m_name, &QLineEdit::textEdited, this, &TextsSection::takeTemplate);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextsSection::takeTemplate);
    connect(m_add, &QAbstractButton::clicked, this, &TextsSection::addTemplate);
    connect(m_remove, &QAbstractButton::clicked, this, &TextsSection::removeTemplate);
}

// The button that puts placeholders in, so that nobody has to know the keys of fields.
QWidget *TextsSection::withFields(QPlainTextEdit *editor)
{
    auto *button = new Button(tr("Insert a field"), Button::Kind::Ghost, "plus");
    button->setSmall(true);
    button->setAccessibleName(tr("Insert a field into: %1", "name of an editor").arg(editor->accessibleName()));
    connect(button, &QAbstractButton::clicked, this, [this, editor, button] { showFields(editor, button); });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addStretch();
    return bar;
}

void TextsSection::showFields(QPlainTextEdit *editor, QWidget *button)
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info || !editor->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [editor](QMenu *to, const QString &label, const QString &key) {
        to->addAction(QString(label).replace(u'&', QStringLiteral("&&")), editor, [editor, key] {
            editor->insertPlainText(u'{' + key + u'}');
            editor->setFocus(Qt::OtherFocusReason);
        });
    };
    for (const FieldNumber number : Usual)
        if (const Field *field = info->catalog.find(number))
            add(menu, field->label, field->key);
    add(menu, tr("My name"), QStringLiteral("my_name"));
    QMenu *others = menu->addMenu(tr("Other fields"));
    for (const Field &field : info->catalog.fields())
        if (std::find(std::begin(Usual), std::end(Usual), field.number) == std::end(Usual))
            add(others, field.label, field.key);
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

StageId TextsSection::stage() const
{
    return {m_stages->currentData().toLongLong()};
}

NoteTemplate *TextsSection::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_draft.templates.size()) ? &m_draft.templates[static_cast<std::size_t>(row)] : nullptr;
}

void TextsSection::refresh()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info || hasChanges())
        return;
    m_texts = m_draft = info->texts;
    load();
}

void TextsSection::load()
{
    const WorkspaceInfoPtr info = m_leads.info();
    m_isFilling = true;
    const QVariant before = m_stages->currentData();
    m_stages->clear();
    if (info)
        for (const Stage &stage : info->stages)
            m_stages->addItem(stage.name, qint64(stage.id.value));
    m_stages->setCurrentIndex(std::max(0, m_stages->findData(before)));
    m_isFilling = false;
    m_script->setEnabled(m_stages->count() > 0);
    showScript();
    showTemplates(std::max(0, m_list->currentRow()));
}

void TextsSection::discard()
{
    m_draft = m_texts;
    load();
    Q_EMIT changesChanged();
}

void TextsSection::showScript()
{
    if (m_isFilling)
        return;
    const auto script = m_draft.scripts.find(stage());
    const QString text = script == m_draft.scripts.end() ? QString() : script->second;
    m_isFilling = true;
    if (text != m_script->toPlainText())
        m_script->setPlainText(text);
    m_script->setPlaceholderText(tr("Hello {first_name}, this is {my_name}…"));
    m_isFilling = false;
}

void TextsSection::takeScript()
{
    if (m_isFilling || !stage().isValid())
        return;
    const QString text = m_script->toPlainText();
    if (text.trimmed().isEmpty())
        m_draft.scripts.erase(stage());
    else
        m_draft.scripts.insert_or_assign(stage(), text);
    Q_EMIT changesChanged();
}

void TextsSection::showTemplates(int row)
{
    m_isFilling = true;
    m_list->clear();
    for (const NoteTemplate &note : m_draft.templates)
        m_list->addItem(note.name);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_isFilling = false;
    showTemplate();
}

void TextsSection::showTemplate()
{
    if (m_isFilling)
        return;
    const NoteTemplate *note = current();
    m_isFilling = true;
    m_name->setText(note ? note->name : QString());
    m_text->setPlainText(note ? note->text : QString());
    m_isFilling = false;
    m_none->setVisible(!note);
    m_editors->setVisible(note);
    m_remove->setVisible(note);
}

void TextsSection::takeTemplate()
{
    NoteTemplate *note = current();
    if (m_isFilling || !note)
        return;
    note->name = m_name->text().trimmed();
    note->text = m_text->toPlainText();
    m_list->currentItem()->setText(note->name);
    Q_EMIT changesChanged();
}

void TextsSection::addTemplate()
{
    m_draft.templates.push_back({tr("New template"), QString()});
    showTemplates(static_cast<int>(m_draft.templates.size()) - 1);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
    Q_EMIT changesChanged();
}

void TextsSection::removeTemplate()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_draft.templates.erase(m_draft.templates.begin() + row);
    showTemplates(row);
    Q_EMIT changesChanged();
}

void TextsSection::save()
{
    whenDone(m_leads.saveTexts(m_texts, m_draft), this, [this, saved = m_draft](const Result<OperationId> &result) {
        if (!result) {
            Q_EMIT failed(result.error().message);
            return;
        }
        m_texts = saved;
        Q_EMIT changesChanged();
        Q_EMIT done(tr("Scripts and templates are saved."), *result);
    });
}

} // namespace lead
