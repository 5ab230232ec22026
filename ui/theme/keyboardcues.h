#pragma once

#include <QObject>

class QWidget;

namespace lead {

/// Watches by what means the person works: focus shows after Tab and arrows and no longer after a click;
/// access keys are underlined while Alt is held.
class KeyboardCues : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool showsAccessKeys() const { return m_showsAccessKeys; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAccessKeys(bool shows);

    bool m_showsAccessKeys = false;
};

} // namespace lead
