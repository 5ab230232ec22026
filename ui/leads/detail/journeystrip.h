#pragma once

#include "core/leads/leadjourney.h"

#include <QWidget>

class QGridLayout;

namespace lead {

class Button;
class FieldLabel;
class KeyFields;
class OpenLead;
class TextLabel;

/// How the lead came to us: the first and the last touchpoint in two lines, all of them behind a button. Hidden when nothing is known and when it is folded.
class JourneyStrip : public QWidget
{
    Q_OBJECT

public:
    /// Its columns are those of the fields above.
    JourneyStrip(OpenLead &lead, const KeyFields &above, QWidget *parent = nullptr);

    void setFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fitLabels();
    void showAll();
    QString lineOf(const Touchpoint &touch) const;
    QString dayOf(const Touchpoint &touch) const;

    OpenLead &m_lead;
    const KeyFields &m_above;
    FieldLabel *m_firstLabel;
    FieldLabel *m_lastLabel;
    TextLabel *m_first;
    TextLabel *m_last;
    Button *m_all;
    bool m_isFolded = false;
};

} // namespace lead
