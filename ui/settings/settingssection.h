#pragma once

#include "core/base/id.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace lead {

class Card;

/// One screen of the settings: a title and cards with rows. Personal settings apply at once. Settings that others share
/// are kept as a draft until save().
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

Q_SIGNALS:
    void changesChanged();
    void failed(const QString &sentence);
    /// An act was done; `act` is invalid where nothing can be taken back.
    void done(const QString &sentence, const lead::OperationId &act);

protected:
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
    QString m_title;
    QString m_explanation;
    std::vector<Entry> m_entries;
    QVBoxLayout *m_layout;
};

} // namespace lead
