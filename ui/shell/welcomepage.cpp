#include "ui/shell/welcomepage.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCommandLinkButton>
#include <QVBoxLayout>

namespace lead {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QWidget;
    column->setFixedWidth(metrics::ReadingWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::Gap);
    inner->addWidget(new TextLabel(TextLabel::Role::Title, tr("Welcome to Leadwright")));
    inner->addWidget(
        new TextLabel(TextLabel::Role::Note,
                      tr("Your leads stay in one file on this computer. How do you want to begin?")));
    inner->addSpacing(metrics::Section);
    connect(addChoice(inner, tr("Open the &sample team"),
                      tr("Look around in an invented team with 2,000 leads; nothing of yours is touched.")),
            &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(addChoice(inner, tr("&Import a list"),
                      tr("Bring in a CSV or text file of any program; its columns are recognised.")),
            &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(addChoice(inner, tr("&New workspace"),
                      tr("Begin with an empty workspace and the stages that fit your kind of sales.")),
            &QPushButton::clicked, this, &WelcomePage::newWorkspaceWanted);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QCommandLinkButton *WelcomePage::addChoice(QVBoxLayout *layout, const QString &title, const QString &sentence)
{
    auto *choice = new QCommandLinkButton(title, sentence);
    choice->setIcon(QIcon());
    choice->setAccessibleName(QString(title).remove(u'&'));
    choice->setAccessibleDescription(sentence);
    layout->addWidget(choice);
    return choice;
}

} // namespace lead
