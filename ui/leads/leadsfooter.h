#pragma once

#include "core/leads/leadvalues.h"
#include "ui/widgets/surface.h"

namespace lead {

class TextLabel;

/// What the leads of the list, or those that are checked, come to; and the keys that help here while there is room.
class LeadsFooter : public Surface
{
    Q_OBJECT

public:
    explicit LeadsFooter(QWidget *parent = nullptr);

    void setSums(const LeadSums &sums, const WorkspaceInfo &info, bool ofChecked);
    void clear();
    void setHints(const QString &hints);
    void setHintsShown(bool shown);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHints();

    TextLabel *m_text;
    TextLabel *m_hints;
    bool m_wantsHints = true;
};

} // namespace lead
