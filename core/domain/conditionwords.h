#pragma once

#include <QCoreApplication>

namespace lead
{

/// Where the translated texts of conditions are found: all that read, check and say a condition share one context.
struct ConditionText
{
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

} // namespace lead
