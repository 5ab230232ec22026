#include "ui/help/helpbrowser.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QCursor>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QToolTip>

namespace lead {

namespace {

constexpr qreal LineHeight = 140; // percent

// The reader of Markdown sizes headings by a factor, which would win over any size that is set beside it.
void dressHeading(const QTextBlock &block, int level)
{
    std::vector<QTextFragment> fragments;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        fragments.push_back(it.fragment());
    for (const QTextFragment &fragment : fragments) {
        QTextCharFormat format = fragment.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFont(textFont(level == 1 ? TextStyle::PageTitle : TextStyle::PanelTitle), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setForeground(tokens().text);
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

// Headings in the fonts of the window; more air between lines than a document has by itself.
void dressBlocks(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isPicture = !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
        format.setLineHeight(isPicture ? 100 : LineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines()) { // a line of a program
            cursor.setBlockFormat(format);
            continue;
        }
        format.setTopMargin(level > 0 ? (level == 1 ? 0 : metrics::Page) : block.textList() ? 2 : metrics::Tight);
        format.setBottomMargin(level > 0 ? metrics::Gap : block.textList() ? 2 : metrics::Gap);
        cursor.setBlockFormat(format);
        if (level > 0)
            dressHeading(block, level);
    }
}

void dressTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(tokens().border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics::Tight + 2);
        format.setCellSpacing(0);
        format.setTopMargin(metrics::Gap);
        format.setBottomMargin(metrics::Section);
        table->setFormat(format);
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Help"));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::highlighted, this, &HelpBrowser::pointAt);
}

void HelpBrowser::showPage(const QString &title, const QString &markdown)
{
    m_title = title;
    m_markdown = markdown;
    show();
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(title);
}

void HelpBrowser::show()
{
    document()->setDocumentMargin(metrics::Page);
    document()->setDefaultFont(textFont(TextStyle::Body));
    setMarkdown(QStringLiteral("# %1\n\n%2").arg(m_title, m_markdown));
    dressBlocks(*document());
    dressTables(*document());
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    // Only the file name counts, so that nothing can lead out of the folder of the help.
    const QString path = QStringLiteral(":/help/pictures/%1").arg(QFileInfo(name.path()).fileName());
    if (type != QTextDocument::ImageResource || !name.host().isEmpty() || !QFile::exists(path))
        return {};
    const QImage picture = QImage(path).convertToFormat(QImage::Format_RGB32); // a palette would be dithered
    // As wide as the page, never wider than it is; smoothly, which painting would not do.
    const qreal ratio = devicePixelRatioF();
    const int room = std::max(200, viewport()->width() - 3 * metrics::Page);
    QImage fitted = picture.scaledToWidth(std::min(picture.width(), qRound(room * ratio)), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    return fitted;
}

void HelpBrowser::findText(const QString &text)
{
    if (text.isEmpty())
        return;
    if (find(text))
        return;
    moveCursor(QTextCursor::Start);
    find(text);
}

void HelpBrowser::follow(const QUrl &url)
{
    if (url.scheme() == u"https") {
        QDesktopServices::openUrl(url);
        return;
    }
    if (url.isRelative() && url.path().endsWith(QStringLiteral(".md")))
        Q_EMIT pageWanted(QFileInfo(url.path()).completeBaseName());
}

void HelpBrowser::pointAt(const QUrl &url)
{
    if (url.scheme() == u"https")
        QToolTip::showText(QCursor::pos(), tr("Opens %1 outside of Leadwright").arg(url.host()), this);
    else
        QToolTip::hideText();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (!m_title.isEmpty())
            show();
    }
}

} // namespace lead
