#pragma once

#include <QCoreApplication>

namespace lead {

/// By which the texts of the command line are looked up: Cli::tr("...").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace lead
