#pragma once

#include "core/intake/columncheck.h"
#include "core/intake/delimitedfile.h"
#include "core/intake/importnotice.h"
#include "core/intake/importwriter.h"
#include "core/intake/intakeplan.h"
#include "core/intake/rowparser.h"

#include <atomic>
#include <functional>

namespace lead {

class Rehearsal;
class ReferenceData;
class Workspace;

/// How far a running import is.
struct ImportProgress
{
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 rows = 0;
    double rowsPerSecond = 0;
    double secondsLeft = 0; ///< 0 when it cannot be told yet
    ImportCounts counts;
};

/// What a file looks like to the importer, before anything is decided.
struct FileInspection
{
    SniffedFile file;
    ColumnMapping mapping;
};

/// How an import ended.
struct ImportOutcome
{
    ImportRecord record;
    double seconds = 0;
    bool wasCancelled = false; ///< the rows up to then are in, and can be undone
    std::map<QString, qint64> rejectedReasons;
    IssueTally issues;         ///< warnings about values that came in as they were
    DateFormat dates;
    DateOrder dateOrder = DateOrder::Unknown;
    std::vector<ImportDifference> differences;
    ReadReport report;
    std::vector<ImportNotice> notices; ///< what to know about how the file was read
    qint64 forReview = 0;              ///< rows that were set aside; they count as skipped
};

/// A parser with everything that it refers to.
struct PlannedParser
{
    PlannedParser(const IntakePlan &thePlan, const IntakeContext &theContext, const std::vector<CsvRow> &samples)
        : plan(thePlan)
        , context(theContext)
        , parser(plan, context, samples)
    {
    }

    IntakePlan plan;
    IntakeContext context;
    RowParser parser;
};

/// The intake line over one file: two threads, of which this one matches and writes and the other reads, decodes,
/// splits, cleans and checks. Used on the thread of the workspace.
class FileImport
{
public:
    FileImport(Workspace &workspace, const ReferenceData &reference);

    /// Refuses a file of text that holds leads perhaps, but not as a table: JSON, XML, a web page. inspect() reads it like any text.
    static Result<void> checkForm(const QString &path);
    /// Sniffs the file and proposes a mapping: a saved one for the same headings, a preset, or synonyms and values.
    Result<FileInspection> inspect(const QString &path, const QString &preset = {}, const DelimitedOptions &options = {});

    /// How well the values fit the plan, by a sample of the rows.
    Result<PlanCheck> check(const QString &path, const IntakePlan &plan);

    struct Watch
    {
        /// At least ten times a second while rows flow; on the calling thread.
        std::function<void(const ImportProgress &)> progress = {};
        std::function<void(const RejectedRow &)> rejected = {};
        std::function<bool()> isCancelled = {};
        /// For previews. The first two are called on the reading thread, the others on the calling one.
        std::function<void(const RowFinding &)> found = {};
        std::function<void(const DraftBatch &)> parsed = {};
        std::function<void(const DraftRow &, std::span<const DraftValue>, const RowFate &)> fate = {};
        std::function<void(std::shared_ptr<PlannedParser>)> finished = {}; ///< the parser that was used, when all is read
    };
    /// Imports the file as the plan says. Refuses before anything is written when the file is no readable list, or
    /// the disk is too full.
    /// How the file is read is what `options` say, or else what the plan says about it.
    Result<ImportOutcome> run(const QString &path, IntakePlan plan, const Watch &watch, const std::optional<DelimitedOptions> &options = {});
    /// Goes on with an import that was cut off: the same file, from the row after the last that was committed.
    Result<ImportOutcome> resume(ImportId import, const Watch &watch);
    /// Takes back what a cut off import wrote.
    Result<void> abandon(ImportId import);

private:
    struct Samples
    {
        std::vector<RowBatch> batches;
        std::vector<CsvRow> rows;
    };
    Result<Samples> sample(const QString &path, const DelimitedOptions &options) const;
    IntakeContext contextFor(const IntakePlan &plan);
    Result<std::vector<Field>> addCustomFields(IntakePlan &plan, const Samples &samples);
    FieldType confirmedType(const MappedColumn &column, const Samples &samples) const;
    Result<ImportRecord> start(const QString &path, IntakePlan &plan, const Samples &samples, qint64 fileBytes);
    Result<ImportOutcome> runPlan(const QString &path, IntakePlan plan, const Watch &watch, const DelimitedOptions &options);
    Result<ImportOutcome> stream(DelimitedFile &file, std::shared_ptr<PlannedParser> planned, ImportWriter &writer, const Watch &watch);
    Result<void> checkDisk(qint64 fileBytes) const;

    Workspace &m_workspace;
    const ReferenceData &m_reference;
};

} // namespace lead
