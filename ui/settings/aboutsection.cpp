#include "ui/settings/aboutsection.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int LogoSize = 48;

QString licenceText()
{
    QFile file(QStringLiteral(":/licence/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutSection::AboutSection(QWidget *parent)
    : SettingsSection(tr("About and licences"), {}, parent)
{
    QVBoxLayout *card = addCard();
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Section);
    auto *logo = new QLabel(this);
    logo->setPixmap(QApplication::windowIcon().pixmap(QSize(LogoSize, LogoSize), devicePixelRatioF()));
    logo->setFixedSize(LogoSize, LogoSize);
    layout->addWidget(logo);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight / 2);
    texts->addWidget(new TextLabel(tr("Leadwright %1").arg(QApplication::applicationVersion()), TextStyle::PanelTitle));
    auto *what = new TextLabel(tr("Lead management for the desktop. Free software under the GNU General Public License, version 3 or later, without any warranty."),
                               TextStyle::Body, Ink::Text2);
    what->setWordWrap(true);
    texts->addWidget(what);
    layout->addLayout(texts, 1);
    card->addWidget(head);

    QVBoxLayout *parts = addCard(tr("Made with the work of others"));
    addPart(parts, QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), tr("Windows, files, networking"), QStringLiteral("LGPL-3.0"));
    addPart(parts, QStringLiteral("SQLite"), tr("The file in which a workspace lives"), tr("Public domain"));
    addPart(parts, QStringLiteral("Inter"), tr("The typeface, with digits of one width"), QStringLiteral("OFL-1.1"));
    addPart(parts, QStringLiteral("Lucide"), tr("The icons"), QStringLiteral("ISC, MIT"));
    addPart(parts, QStringLiteral("libphonenumber"), tr("Reading telephone numbers"), QStringLiteral("Apache-2.0"));
    addPart(parts, QStringLiteral("ICU"), tr("Alphabets and encodings"), QStringLiteral("Unicode-3.0"));
    addPart(parts, QStringLiteral("GMime"), tr("E-mail files"), QStringLiteral("LGPL-2.1"));
    addPart(parts, QStringLiteral("libical"), tr("Calendar files"), QStringLiteral("MPL-2.0"));
    addPart(parts, QStringLiteral("uchardet"), tr("Guessing the encoding of a file"), QStringLiteral("MPL-1.1"));
    addPart(parts, QStringLiteral("libxlsxwriter"), tr("Writing Excel files"), QStringLiteral("BSD-2-Clause"));
    addPart(parts, QStringLiteral("OpenSSL"), tr("Checksums"), QStringLiteral("Apache-2.0"));
    addPart(parts, QStringLiteral("xxHash"), tr("Checksums"), QStringLiteral("BSD-2-Clause"));
    addPart(parts, QStringLiteral("libsodium"), tr("Encrypted backups"), QStringLiteral("ISC"));
    addPart(parts, QStringLiteral("QtKeychain"), tr("The keyring of the desktop"), QStringLiteral("BSD-2-Clause"));
    addEntry(tr("Version"), this, {tr("about")});

    auto *heading = addCard(tr("The licence of Leadwright"));
    auto *licence = new QPlainTextEdit(licenceText());
    licence->setReadOnly(true);
    licence->setAccessibleName(tr("GNU General Public License, version 3"));
    licence->setFrameShape(QFrame::NoFrame);
    licence->setFixedHeight(scaled(260));
    heading->addWidget(licence);
    addEntry(tr("Licence"), licence, {QStringLiteral("GPL"), tr("open source")});
}

void AboutSection::addPart(QVBoxLayout *card, const QString &name, const QString &what, const QString &licence)
{
    if (card->count() > 0)
        card->addWidget(new Divider);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Gap);
    layout->setSpacing(metrics::Section);
    auto *title = new TextLabel(name, TextStyle::BodyMedium);
    title->setMinimumWidth(metrics::textWidth(title, 18));
    layout->addWidget(title);
    auto *use = new TextLabel(what, TextStyle::Body, Ink::Text2);
    use->setWordWrap(true);
    layout->addWidget(use, 1);
    layout->addWidget(new TextLabel(licence, TextStyle::Small, Ink::Text2));
    card->addWidget(row);
}

} // namespace lead
