#include "ui/settings/dialogframe.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

QVBoxLayout *frameDialog(QDialog &dialog, const QString &question, const QString &sentence)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(question);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Snug);
    auto *heading = new TextLabel(question, TextStyle::PanelTitle);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    if (sentence.isEmpty())
        return layout;
    auto *text = new TextLabel(sentence, TextStyle::Body, Ink::Text2);
    text->setWordWrap(true);
    text->setMinimumWidth(scaled(400));
    layout->addWidget(text);
    return layout;
}

Button *addDialogButtons(QDialog &dialog, QVBoxLayout &layout, const QString &verb, DialogVerb kind)
{
    auto *cancel = new Button(QCoreApplication::translate("DialogFrame", "Cancel"));
    auto *go = new Button(verb, kind == DialogVerb::Destroys ? Button::Kind::Danger : Button::Kind::Primary);
    cancel->setAutoDefault(kind == DialogVerb::Destroys);
    cancel->setDefault(kind == DialogVerb::Destroys);
    go->setAutoDefault(kind != DialogVerb::Destroys);
    go->setDefault(kind != DialogVerb::Destroys);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout.addSpacing(metrics::Gap);
    layout.addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    return go;
}

} // namespace lead
