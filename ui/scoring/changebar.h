#pragma once

#include "ui/widgets/surface.h"

namespace lead {

class Button;
class ScoreEditor;
class TextLabel;

/// The bar below rules that are not what counts: how many changes there are, and ways to drop, keep or publish them.
class ChangeBar : public Surface
{
    Q_OBJECT

public:
    explicit ChangeBar(ScoreEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void discardWanted();
    void saveWanted();
    void publishWanted();

private:
    void refresh();

    ScoreEditor &m_editor;
    TextLabel *m_text;
    Button *m_discard;
    Button *m_save;
    Button *m_publish;
};

} // namespace lead
