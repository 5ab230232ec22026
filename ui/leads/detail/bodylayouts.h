#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

namespace lead {

/// Texts of any length broken into lines, the latest few hundred kept. Everything is plain text.
class BodyLayouts
{
public:
    struct Laid
    {
        QTextLayout layout;
        qreal height = 0;
        bool isCut = false; ///< there is more than these lines
    };

    BodyLayouts();

    /// `shown` characters of the text, or its first few lines when it is 0. The reference lasts until the next call.
    const Laid &laid(qint64 key, const QString &text, int shown, qreal width);
    void clear() { m_cache.clear(); }

private:
    struct Key
    {
        qint64 item;
        int shown;
        int width;
        size_t text;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.item, key.shown, key.width, key.text);
    }

    QCache<Key, Laid> m_cache;
};

} // namespace lead
