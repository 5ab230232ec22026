#pragma once

#include "core/base/result.h"
#include "core/leads/exportrow.h"
#include "core/leads/leadexport.h"

#include <memory>

namespace lead {

/// Where the rows of an export go: one implementation a format. The file appears with finish(); without it there is none.
class ExportSink
{
public:
    virtual ~ExportSink() = default;
    virtual Result<void> begin(const std::vector<ExportColumn> &columns) = 0;
    virtual Result<void> row(std::span<const std::string_view> cells, const std::string &currency) = 0;
    virtual Result<void> finish() = 0;

    static std::unique_ptr<ExportSink> make(ExportFormat format, const QString &path);
};

} // namespace lead
