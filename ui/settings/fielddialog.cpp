#include "ui/settings/fielddialog.h"

#include "core/settings/setuprules.h"
#include "ui/settings/dialogframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int OldNameRole = Qt::UserRole; // of an option that leads may have
}

FieldDialog::FieldDialog(const FieldCatalog &catalog, const std::optional<Field> &field, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_number(field ? field->number : 0)
    , m_label(new QLineEdit)
    , m_type(new QComboBox)
    , m_optionsBox(nullptr)
    , m_options(new QListWidget)
    , m_inList(new QCheckBox(tr("Lists: a column that can be shown")))
    , m_inFilter(new QCheckBox(tr("Filters and conditions")))
    , m_inImport(new QCheckBox(tr("Import: a target for columns of files")))
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    QVBoxLayout *layout = frameDialog(*this, field ? tr("Edit the field “%1”").arg(field->label) : tr("Add a field"), {});
    build(*layout);
    m_go = addDialogButtons(*this, *layout, field ? tr("Save") : tr("Add field"));
    for (QCheckBox *box : {m_inList, m_inFilter, m_inImport})
        box->setChecked(true);
    if (field) {
        m_label->setText(field->label);
        m_type->setCurrentIndex(m_type->findData(static_cast<int>(field->type)));
        m_type->setEnabled(false);
        m_type->setToolTip(tr("The type stays, because the values of leads have it. Add another field instead."));
        for (const QString &option : field->options)
            addOption(option);
        m_inList->setChecked(field->use & InList);
        m_inFilter->setChecked(field->use & InFilter);
        m_inImport->setChecked(field->use & InImport);
    }
    connect(m_label, &QLineEdit::textChanged, this, &FieldDialog::look);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::look);
    connect(m_options, &QListWidget::itemChanged, this, &FieldDialog::look);
    look();
    m_problem->hide(); // nothing was typed yet
    m_label->setFocus();
}

void FieldDialog::build(QVBoxLayout &layout)
{
    const auto addLabelled = [&](const QString &name, QWidget *editor) {
        auto *label = new TextLabel(name, TextStyle::BodyMedium);
        label->setBuddy(editor);
        layout.addWidget(label);
        layout.addWidget(editor);
        editor->setAccessibleName(QString(name).remove(u'&'));
    };
    m_label->setMinimumWidth(scaled(400));
    addLabelled(tr("Name"), m_label);
    for (const FieldType type : customFieldTypes())
        m_type->addItem(fieldTypeLabel(type), static_cast<int>(type));
    addLabelled(tr("Type"), m_type);
    m_optionsBox = buildOptions();
    layout.addWidget(m_optionsBox);
    layout.addWidget(new TextLabel(tr("Shown in"), TextStyle::BodyMedium));
    for (QCheckBox *box : {m_inList, m_inFilter, m_inImport})
        layout.addWidget(box);
    m_problem->setWordWrap(true);
    layout.addWidget(m_problem);
}

QWidget *FieldDialog::buildOptions()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(new TextLabel(tr("Options, in the order in which they are offered"), TextStyle::BodyMedium));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    m_options->setAccessibleName(tr("Options"));
    m_options->setFixedHeight(scaled(132));
    row->addWidget(m_options, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::Tight);
    const auto add = [&](const char *iconName, const QString &name, auto slot) {
        auto *button = new IconButton(iconName, name);
        button->setSmall(true);
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, slot);
    };
    add("plus", tr("Add an option"), [this] {
        addOption({});
        m_options->setCurrentRow(m_options->count() - 1);
        m_options->editItem(m_options->currentItem());
    });
    add("arrow-up", tr("Move the option up"), [this] { moveOption(-1); });
    add("arrow-down", tr("Move the option down"), [this] { moveOption(1); });
    add("trash-2", tr("Take the option away"), [this] { removeOption(); });
    buttons->addStretch(1);
    row->addLayout(buttons);
    layout->addLayout(row);
    auto *note = new TextLabel(tr("F2 or a double click renames an option, in the leads too. Leads keep the value of an option that is taken away."),
                               TextStyle::Small, Ink::Text2);
    note->setWordWrap(true);
    layout->addWidget(note);
    return box;
}

void FieldDialog::addOption(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_options);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(OldNameRole, text);
}

void FieldDialog::moveOption(int by)
{
    const int row = m_options->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_options->count())
        return;
    QListWidgetItem *item = m_options->takeItem(row);
    m_options->insertItem(row + by, item);
    m_options->setCurrentRow(row + by);
}

void FieldDialog::removeOption()
{
    delete m_options->takeItem(m_options->currentRow());
    look();
}

FieldWish FieldDialog::wish() const
{
    FieldWish wish;
    wish.label = m_label->text().trimmed();
    wish.type = static_cast<FieldType>(m_type->currentData().toInt());
    if (wish.type == FieldType::Choice)
        for (int i = 0; i < m_options->count(); ++i)
            wish.options << m_options->item(i)->text().trimmed();
    wish.use = UseAll;
    for (const auto &[box, use] : {std::pair(m_inList, InList), std::pair(m_inFilter, InFilter), std::pair(m_inImport, InImport)})
        if (!box->isChecked())
            wish.use &= ~use;
    return wish;
}

std::map<QString, QString> FieldDialog::renamedOptions() const
{
    std::map<QString, QString> renamed;
    for (int i = 0; i < m_options->count(); ++i) {
        const QString old = m_options->item(i)->data(OldNameRole).toString();
        const QString now = m_options->item(i)->text().trimmed();
        if (!old.isEmpty() && old != now)
            renamed.emplace(old, now);
    }
    return renamed;
}

void FieldDialog::look()
{
    const FieldWish now = wish();
    m_optionsBox->setVisible(now.type == FieldType::Choice);
    const Result<void> good = checkField(now, m_catalog, m_number);
    m_go->setEnabled(good.isOk());
    m_problem->setVisible(!good);
    m_problem->setText(good ? QString() : good.error().message);
}

} // namespace lead
