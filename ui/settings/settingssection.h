#pragma once

#include "core/base/id.h"
#include "core/base/whendone.h"
#include "ui/widgets/statestack.h"

#include <QStringList>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace lead {

/// One screen of the settings: a title and cards with rows. Personal settings apply at once. Settings that others share
/// are kept as a draft until save(). Until what is set could be read, the shape of it stands there, or why it cannot be read.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QString explanation() const { return m_explanation; }

    /// Something that can be set, for the search.
    struct Entry
    {
        QString name;
        QStringList synonyms;
        QWidget *widget; ///< gets the keyboard when the entry is chosen
    };
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Called when the section comes into view and when the workspace changed. A draft with changes stays.
    virtual void refresh() {}
    virtual bool hasChanges() const { return false; }
    virtual void save() {}
    virtual void discard() {}
    /// What was read is of a workspace that is closed.
    void startOver();
    StateStack &states() { return *m_states; }

Q_SIGNALS:
    void changesChanged();
    void failed(const QString &sentence);
    /// An act was done; `act` is invalid where nothing can be taken back.
    void done(const QString &sentence, const lead::OperationId &act);

protected:
    /// For refresh(): `take(value)` once the answer is there, unless something newer was asked meanwhile. What was read before stays
    /// when it cannot be read again.
    template <typename T, typename Take>
    void read(const QFuture<Result<T>> &answer, Take take)
    {
        if (!m_wasRead && !m_states->isFailed())
            m_states->startOver();
        whenDone(answer, this, [this, take, request = ++m_reading](const Result<T> &result) {
            if (request != m_reading)
                return;
            endReading(result ? std::nullopt : std::optional(result.error()));
            if (result)
                take(*result);
        });
    }
    /// A card below what is there, under a heading unless that is empty. Rows go into the layout that it returns.
    QVBoxLayout *addCard(const QString &heading = {});
    /// What is not in a card.
    void addWidget(QWidget *widget);
    /// A row with a name, a sentence that explains it (may be empty), and its control at the right. The control gets the
    /// name for screen readers.
    void addRow(QVBoxLayout *card, const QString &name, const QString &sentence, QWidget *control,
                const QStringList &synonyms = {});
    /// Something of its own shape that the search should find.
    void addEntry(const QString &name, QWidget *widget, const QStringList &synonyms = {});

private:
    void endReading(const std::optional<Error> &error);

    QString m_title;
    QString m_explanation;
    std::vector<Entry> m_entries;
    QVBoxLayout *m_layout; // of the cards
    QWidget *m_content;
    StateStack *m_states;
    bool m_wasRead = false;
    int m_reading = 0;
};

} // namespace lead
