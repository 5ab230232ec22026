#pragma once

#include "ui/shell/overlay.h"
#include "ui/shell/paletteitem.h"
#include "ui/shell/palettequery.h"

class QLineEdit;
class QListView;
class QModelIndex;

namespace lead {

class Card;
class PaletteModel;
class PaletteSource;
class TextLabel;

/// One field for everything: leads, commands, places, views, people (Ctrl+K).
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(PaletteSource &source, QWidget &window);

    /// With something typed already, such as ">".
    void open(const QString &typed = {});

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    void ask(const QString &typed);
    void show(PaletteItems items);
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void move(int step, int count = 1);
    void setCurrentRow(int row);
    void run(const QModelIndex &index, bool inNewWindow);
    void showActions();

    PaletteSource &m_source;
    PaletteModel *m_model;
    Card *m_card;
    QLineEdit *m_input;
    QListView *m_list;
    TextLabel *m_nothing;
    PaletteItems m_commands; // of the question, while its leads are on their way
    PaletteQuery m_query;
    bool m_showsActions = false; // of one lead
};

} // namespace lead
