#include "ui/widgets/confirmdialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int TextWidth = 400;
}

ConfirmDialog::ConfirmDialog(const QString &question, const QString &consequence, const QString &verb,
                             Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_verb(new Button(verb, kind == Kind::Destructive ? Button::Kind::Danger : Button::Kind::Primary))
    , m_cancel(new Button(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setAccessibleDescription(consequence);
    auto *title = new TextLabel(question, TextStyle::PanelTitle);
    auto *text = new TextLabel(consequence, TextStyle::Body, Ink::Text2);
    for (TextLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setFixedWidth(scaled(TextWidth));
    }
    m_column->setSpacing(metrics::Gap);
    m_column->addWidget(title);
    m_column->addWidget(text);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::Section);
    if (kind == Kind::Destructive)
        top->addWidget(new IconLabel("triangle-alert", Ink::Danger, metrics::Page), 0, Qt::AlignTop);
    top->addLayout(m_column);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Section);
    layout->setSpacing(metrics::Page);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(top);
    layout->addLayout(buttons);

    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_verb, &Button::clicked, this, &QDialog::accept);
    Button *usual = kind == Kind::Destructive ? m_cancel : m_verb;
    for (Button *button : {m_cancel, m_verb})
        button->setAutoDefault(false);
    usual->setDefault(true);
    usual->setFocus();
}

void ConfirmDialog::requireWord(const QString &word)
{
    auto *edit = new QLineEdit;
    auto *field = new InputField(tr("Type “%1” to go on").arg(word), edit);
    m_column->addWidget(field);
    m_verb->setEnabled(false);
    connect(edit, &QLineEdit::textChanged, m_verb,
            [this, word](const QString &typed) { m_verb->setEnabled(typed.trimmed() == word); });
    edit->setFocus();
}

} // namespace lead
