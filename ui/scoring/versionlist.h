#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace lead {

class Button;
class ScoreEditor;
class TextLabel;

/// What is being edited, the draft that is stored, and every version that was ever published, with author and date; two of them can
/// be compared, and an earlier one brought back.
class VersionList : public QWidget
{
    Q_OBJECT

public:
    explicit VersionList(ScoreEditor &editor, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    /// The number of the version that is selected; 0 for the working copy and the draft.
    int selected() const;

Q_SIGNALS:
    /// `version` against the working copy, or the other way round.
    void compareWanted(int version);
    void rollBackWanted(int version);

private:
    class Delegate;
    void refresh();
    void follow();

    ScoreEditor &m_editor;
    TextLabel *m_name;
    QListWidget *m_list;
    Button *m_compare;
    Button *m_rollBack;
};

} // namespace lead
