#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace lead {

class Workspace;

/// Two leads of a workspace that look like one person.
struct DuplicateCandidate
{
    LeadId a; ///< the older
    LeadId b;
    QString externalA;
    QString externalB;
    QString nameA;
    QString nameB;
    double confidence = 0; ///< 0 to 1
    QStringList because;   ///< sentences, weightiest first
};

/// Looks through all visible leads of a workspace for duplicates.
class DuplicateSearch
{
public:
    explicit DuplicateSearch(Workspace &workspace);

    struct Request
    {
        double threshold = 0.5;
        std::function<bool(double)> progress = {}; ///< share done; false cancels
    };
    /// Best first.
    Result<std::vector<DuplicateCandidate>> run(const Request &request);

private:
    Workspace &m_workspace;
};

} // namespace lead
