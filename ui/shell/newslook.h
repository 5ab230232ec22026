#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace lead {

class LeadService;

/// Has somebody look for news in the open workspace: when it is opened and after leads changed, at most once a second and never twice at a time.
class NewsLook : public QObject
{
    Q_OBJECT

public:
    /// `look` begins to ask and has end() called with the answer.
    NewsLook(LeadService &leads, std::function<void()> look, QObject *parent = nullptr);

    void start();
    void end();

private:
    void begin();

    LeadService &m_leads;
    std::function<void()> m_look;
    QTimer m_pause; // an import changes the leads many times a second
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace lead
