#pragma once

#include "core/privacy/erasure.h"

namespace lead {

/// "Leads that meet this condition and that nobody touched for so many months are to be erased."
struct RetentionRule
{
    QString name;
    QString condition; ///< in the language of conditions; empty: every lead
    int months = 24;   ///< without a change, a note, a call or a task

    QJsonObject toJson() const;
    static RetentionRule fromJson(const QJsonObject &object);
    bool operator==(const RetentionRule &) const = default;
};

/// The leads that one rule finds today.
struct RetentionMatch
{
    RetentionRule rule;
    std::vector<LeadId> leads; ///< without those that a rule before it finds
    QStringList examples;      ///< names of a few
};

/// How long leads are kept. Nothing is erased by itself: a person, or a script, runs the rules.
class Retention
{
public:
    static constexpr int MostMonths = 600;

    explicit Retention(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<std::vector<RetentionRule>> rules();
    /// In place of those that there are. The error says which condition cannot be read, and why.
    Result<OperationId> save(const std::vector<RetentionRule> &rules);
    /// What the rules find; writes nothing.
    Result<std::vector<RetentionMatch>> find(const std::vector<RetentionRule> &rules);
    /// Erases what the saved rules find. There is no undo.
    Result<ErasureReceipt> run(const std::function<bool(qint64 done)> &goesOn = {});

private:
    Result<void> check(const RetentionRule &rule) const;

    Workspace &m_workspace;
};

} // namespace lead
