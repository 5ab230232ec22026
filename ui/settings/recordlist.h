#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QFuture>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace lead {

class Button;
class RecordTree;
class TextLabel;

/// Records in the settings: the list, below it what can be done with the current one, and a note in the place of both while there
/// are none.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(const QString &accessibleName, const QStringList &headings, int widest, QWidget *parent = nullptr);

    RecordTree &tree() const { return *m_tree; }
    /// Stands above the list or below it, while there are records. Taken over.
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    /// The buttons below, in their order. Those for the current record are there while there are records.
    enum class For : std::uint8_t { CurrentRecord, Always };
    Button *addButton(const QString &text, const char *iconName, For what = For::CurrentRecord);

    /// Makes the rows anew by `addRows`, which may choose the current one; without any, `note` stands there. Before the first time it is
    /// not known whether there are records.
    void fill(const std::function<void()> &addRows, const QString &note);
    /// They could not be read.
    void showProblem(const Error &error);
    /// Tells how an act ends: done(), in this sentence, or failed(); then settled().
    void follow(const QFuture<Result<OperationId>> &act, const QString &sentence);

Q_SIGNALS:
    void currentChanged();
    /// The current record was chosen by Enter or a double click.
    void activated();
    void failed(const QString &sentence);
    void done(const QString &sentence, const lead::OperationId &act);
    void settled();

private:
    RecordTree *m_tree;
    QWidget *m_loading;
    TextLabel *m_note;
    QVBoxLayout *m_layout;
    QWidget *m_bar;
    QList<QWidget *> m_withRecords; // shown while there are any
};

} // namespace lead
