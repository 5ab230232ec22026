#pragma once

#include <QWidget>

namespace lead {

class Avatar;
class IconButton;
class OpenLead;
class ScoreRing;
class TextLabel;

/// Who the lead is: initials, name, company and place, score; and the ways to the leads beside it.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    enum Part : std::uint8_t { Neighbours = 1, OwnWindow = 2 }; ///< or-ed

    DetailHeader(OpenLead &lead, int parts, QWidget *parent = nullptr);

    /// Whether there is a lead before and behind this one.
    void setNeighbours(bool hasPrevious, bool hasNext);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void windowWanted();
    void moreWanted(const QPoint &globalPosition);

private:
    void buildUi(int parts);
    void refresh();

    OpenLead &m_lead;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_place;
    ScoreRing *m_score;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
};

} // namespace lead
