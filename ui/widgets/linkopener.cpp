#include "ui/widgets/linkopener.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QRegularExpression>

namespace lead {

namespace {

constexpr qsizetype LongestLink = 2000;

/// Controls, spaces and marks that turn the direction of text or are not seen.
bool isTreacherous(const QString &text)
{
    return text.size() > LongestLink || std::any_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || !c.isPrint() || c.category() == QChar::Other_Format || c == u'\\';
           });
}

} // namespace

LinkOpener::LinkOpener(QObject *parent, Open open)
    : QObject(parent)
    , m_open(open ? std::move(open) : Open([](const QUrl &url) { return QDesktopServices::openUrl(url); }))
{
}

std::optional<SafeLink> LinkOpener::web(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty() || isTreacherous(address))
        return std::nullopt;
    static const QRegularExpression scheme(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*:"));
    // "example.com:8080/page" has no scheme either: what follows the colon is a port.
    static const QRegularExpression port(QStringLiteral("^[a-zA-Z0-9.-]+\\.[a-zA-Z0-9-]+:\\d+(/|$)"));
    const bool hasScheme = scheme.match(address).hasMatch() && !port.match(address).hasMatch();
    if (!hasScheme)
        address.prepend(QStringLiteral("https://"));
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || !url.userInfo().isEmpty())
        return std::nullopt;
    const QString host = url.host(QUrl::EncodeUnicode);
    // A word alone is a note, not an address; a machine of the own network is none for a lead either.
    if (!host.contains(u'.') || host.startsWith(u'.'))
        return std::nullopt;
    return SafeLink{url, host};
}

std::optional<SafeLink> LinkOpener::mail(const QString &address)
{
    const QString trimmed = address.trimmed();
    static const QRegularExpression form(
        QStringLiteral("^[^@?&#%,;:<>\"()\\[\\]/]+@[^@?&#%,;:<>\"()\\[\\]/]+\\.[^@?&#%,;:<>\"()\\[\\]/]+$"));
    if (isTreacherous(trimmed) || !form.match(trimmed).hasMatch())
        return std::nullopt;
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(trimmed);
    return SafeLink{url, trimmed};
}

std::optional<SafeLink> LinkOpener::phone(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^(\\+?[0-9]{3,15})(;ext=([0-9]{1,8}))?$"));
    const QRegularExpressionMatch match = form.match(number.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QUrl url;
    url.setScheme(QStringLiteral("tel"));
    url.setPath(number.trimmed());
    return SafeLink{url, match.captured(1)};
}

void LinkOpener::open(const SafeLink &link)
{
    if (m_open(link.url))
        return;
    QGuiApplication::clipboard()->setText(link.shown);
    Q_EMIT failed(link.url.scheme() == u"tel"
                      ? tr("No program for calls is set up here. %1 was copied.").arg(link.shown)
                  : link.url.scheme() == u"mailto"
                      ? tr("No program for e-mail is set up here. %1 was copied.").arg(link.shown)
                      : tr("The page of %1 could not be opened. Its address was copied.").arg(link.shown));
}

} // namespace lead
