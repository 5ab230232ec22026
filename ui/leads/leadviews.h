#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"
#include "ui/leads/leadviewstate.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace lead {

class LeadService;

/// The views of the list: the saved ones, and "All leads" where none of these shows all. Each has a state of its own that a person works with, until it
/// is saved or put back.
class LeadViews : public QObject
{
    Q_OBJECT

public:
    explicit LeadViews(LeadService &service, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_views.size()); }
    /// "All leads" that nobody saved has no id and is the first.
    const SavedView &view(int index) const { return m_views[static_cast<std::size_t>(index)]; }
    int current() const { return m_current; }
    void select(int index);
    /// The view without a filter.
    int indexOfAll() const;
    /// -1 when there is none.
    int indexOf(ViewId id) const;
    std::optional<qint64> number(int index) const;

    /// Of the view that is shown, as it was left.
    const LeadViewState &state() const;
    void setState(const LeadViewState &state);
    /// What a view was changed in and not saved.
    QStringList changes(int index) const;
    void reset();
    /// The states that differ from what is saved, by id of their view; "All leads" by 0.
    QJsonObject unsavedToJson(const FieldCatalog &catalog) const;
    void restoreUnsaved(const QJsonObject &states, const FieldCatalog &catalog);

    void save();
    void saveAs(const QString &name);
    void rename(int index, const QString &name);
    void duplicate(int index, const QString &name);
    void setShared(int index, bool isShared);
    void makeDefault(int index);
    void remove(int index);
    void move(int from, int to);

Q_SIGNALS:
    /// Views came, went, moved or have other names.
    void listChanged();
    /// Another view is shown.
    void selected();
    /// The state of the shown view is another.
    void stateChanged();
    void counted();
    void failed(const lead::Error &error);

private:
    void take();
    void countLeads();
    void takeSaved(const Result<SavedView> &saved);
    LeadViewState savedState(int index) const;
    const FieldCatalog *catalog() const;

    LeadService &m_service;
    std::vector<SavedView> m_views;
    std::map<ViewId, LeadViewState> m_states;
    std::map<ViewId, qint64> m_numbers;
    ViewId m_selectWhenThere;
    int m_current = 0;
    int m_request = 0;
    bool m_isOpened = false;
    QTimer m_counting;
};

} // namespace lead
