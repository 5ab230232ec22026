#pragma once

#include "core/base/result.h"
#include "core/settings/settingsservice.h"

#include <QWidget>


namespace lead {

class Button;
class LeadService;
class RecordTree;
class TextLabel;

/// The saved column mappings of imports: what headings select each, look into it, rename and delete it.
class TemplateList : public QWidget
{
    Q_OBJECT

public:
    TemplateList(SettingsService &service, LeadService &leads, QWidget *parent = nullptr);

    void refresh();
    QWidget *tree() const;
    QWidget *renameButton() const;

Q_SIGNALS:
    void failed(const QString &sentence);
    void done(const QString &sentence, const lead::OperationId &act);
    /// A template has another name, or is gone.
    void changed();

private:
    void build();
    void fill(const Result<std::vector<SavedMapping>> &mappings);
    void updateButtons();
    QStringList headingsOf(const SavedMapping &mapping) const;
    const SavedMapping *current() const;
    void show();
    void rename();
    void remove();
    void follow(const QFuture<Result<OperationId>> &act, const QString &sentence);

    SettingsService &m_service;
    LeadService &m_leads;
    TextLabel *m_note;
    RecordTree *m_tree;
    Button *m_show;
    Button *m_rename;
    Button *m_remove;
    std::vector<SavedMapping> m_mappings;
    int m_request = 0;
};

} // namespace lead
