#pragma once

#include "core/leads/leadvalues.h"

namespace lead {

/// "$1,284,300 open value · avg score 61"; what is unknown is left out.
QString summaryOf(const LeadSums &sums, const WorkspaceInfo &info);
/// "128 leads · $1,284,300 open value · avg score 61"
QString footerOf(const LeadSums &sums, const WorkspaceInfo &info);
/// An amount in minor units as people write it, without cents from 100 on.
QString amountText(qint64 minor, const QString &currency, int digits);

} // namespace lead
