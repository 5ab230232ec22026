#pragma once

#include <QCache>
#include <QHash>
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

    /// What a list needs of a text that it does not paint.
    struct Measure
    {
        qreal height = 0;
        bool isCut = false;
    };

    BodyLayouts();

    /// Remembered for every text of one width, since lists ask for all of them again and again.
    Measure measure(qint64 key, const QString &text, int shown, qreal width);

    /// `shown` characters of the text, or its first few lines when it is 0. The reference lasts until the
    /// next call.
    const Laid &laid(qint64 key, const QString &text, int shown, qreal width);
    void clear();

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

    static Key keyOf(qint64 item, const QString &text, int shown, qreal width);

    QCache<Key, Laid> m_cache;
    QHash<Key, Measure> m_measures;
    int m_measuredWidth = 0;
};

} // namespace lead
