#pragma once

#include "core/leads/leadservice.h"
#include "core/leads/leadvalues.h"

#include <QObject>
#include <functional>

namespace lead {

/// The lead that a view shows: kept up to date whoever changes it, and what can be done with it. The parts of
/// the view read it and hear of changes; old values stay until new ones are there.
class OpenLead : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        None,    ///< no lead was asked for
        Loading, ///< the first values of a lead are on their way
        Shown,
        Gone,   ///< it was deleted, merged or taken back; its last values are there unless it never was
        Failed, ///< see error()
    };
    using Acting = QFuture<Result<LeadActs::Done>>;

    explicit OpenLead(LeadService &service, QObject *parent = nullptr);

    void show(LeadId lead);
    void clear();
    void reload();

    State state() const { return m_state; }
    LeadId id() const { return m_id; }
    /// Null until the first values came.
    const LeadDetail *detail() const { return m_detail ? &*m_detail : nullptr; }
    const LeadRecord &record() const { return m_detail->record; }
    const Error &error() const { return m_error; }
    bool isGone() const { return m_state == State::Gone; }
    /// Why nothing of it can be changed; empty when it can.
    QString whyReadOnly() const;
    bool isReadOnly() const { return !whyReadOnly().isEmpty(); }
    bool isRefreshing() const { return m_isRefreshing; }
    LeadService &service() const { return m_service; }
    /// Never null while a lead is shown.
    WorkspaceInfoPtr info() const { return m_service.info(); }
    Millis now() const { return m_service.clock().now(); }

    /// Tells acted(), in this sentence, or refused() how it ends, and reads the lead again. `ended` learns whether it was done.
    void follow(const Acting &acting, const QString &sentence, std::function<void(bool)> ended = {});

Q_SIGNALS:
    /// The state or the values.
    void changed();
    /// Another lead than before, or none.
    void switched();
    /// Something was done and can be taken back.
    void acted(const QString &sentence, lead::OperationId operation);
    void refused(const lead::Error &error);

private:
    void take(const Result<LeadDetail> &detail);

    LeadService &m_service;
    LeadId m_id;
    State m_state = State::None;
    std::optional<LeadDetail> m_detail;
    Error m_error;
    bool m_isRefreshing = false;
    int m_request = 0;
};

} // namespace lead
