#pragma once

#include <QLabel>

namespace lead {

/// Plain text in one of the few ways in which pages set text. Follows changes of palette and font.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role {
        Title,   ///< of a page
        Heading, ///< of a section
        Body,
        Note,    ///< what accompanies
        Problem, ///< what went wrong
    };

    explicit TextLabel(Role role, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Role m_role;
    bool m_isDressing = false;
};

} // namespace lead
