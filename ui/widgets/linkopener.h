#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <optional>

namespace lead {

/// A link that may be opened, and how a person can see where it leads.
struct SafeLink
{
    QUrl url;
    QString shown; ///< the host of a web page (in ASCII where it is not), the address, the number

    bool operator==(const SafeLink &) const = default;
};

/// The one way out of the window: opens web pages, mail and telephone programs, and nothing else. What comes
/// from data may be anything, so an address with another scheme, with a name and password or with control
/// characters is refused.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<bool(const QUrl &)>;
    /// `open` stands in for the desktop in tests.
    explicit LinkOpener(QObject *parent = nullptr, Open open = {});

    /// http, https and addresses without a scheme.
    static std::optional<SafeLink> web(const QString &text);
    /// One address, without anything that a mailto link could carry along.
    static std::optional<SafeLink> mail(const QString &address);
    /// Digits with + and an extension.
    static std::optional<SafeLink> phone(const QString &number);

    /// Hands the link to the desktop. Without a program for it: says so by failed() and leaves `shown` on the
    /// clipboard.
    void open(const SafeLink &link);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    Open m_open;
};

} // namespace lead
