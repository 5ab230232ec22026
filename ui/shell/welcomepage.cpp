#include "ui/shell/welcomepage.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace lead {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *inner = addCentredColumn(this);
    inner->addWidget(new TextLabel(tr("Welcome to Leadwright"), TextStyle::PageTitle));
    auto *note = new TextLabel(tr("Your leads stay in one file on this computer. How do you want to begin?"), TextStyle::Body, Ink::Text2);
    note->setWordWrap(true);
    inner->addWidget(note);
    inner->addSpacing(metrics::Section);
    const auto choice = [inner](const QString &title, const QString &sentence) {
        auto *button = new ChoiceButton(title, sentence);
        inner->addWidget(button);
        return button;
    };
    connect(choice(tr("Open the &sample team"),
                   tr("Look around in an invented team with 2,000 leads; nothing of yours is touched.")),
            &QAbstractButton::clicked, this, &WelcomePage::sampleWanted);
    connect(choice(tr("&Import a list"),
                   tr("Bring in a CSV or text file of any program; its columns are recognised.")),
            &QAbstractButton::clicked, this, &WelcomePage::importWanted);
    connect(choice(tr("&New workspace"),
                   tr("Begin with an empty workspace and the stages that fit your kind of sales.")),
            &QAbstractButton::clicked, this, &WelcomePage::newWorkspaceWanted);
}

} // namespace lead
