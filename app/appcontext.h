#pragma once

#include "core/base/clock.h"
#include "core/quality/referencedata.h"

#include <QString>

namespace lead {

/// What a program of Leadwright owns once and hands on by reference.
class AppContext
{
public:
    AppContext();

    const Clock &clock() const { return m_clock; }
    const ReferenceData &reference() const { return m_reference; }

    /// The workspace that the window opened last, else the default one in the user's data folder.
    QString defaultWorkspacePath() const;

private:
    SystemClock m_clock;
    ReferenceData m_reference;
};

} // namespace lead
