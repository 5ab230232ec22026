#pragma once

#include "core/base/result.h"
#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

#include <QFuture>


namespace lead {

class Button;
class RecordTree;
class SettingsService;
class TextLabel;

/// The fields that this workspace added to those that Leadwright brings.
class FieldsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit FieldsSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build();
    void fill(const WorkspaceSetupState &state);
    void updateButtons();
    const Field *current() const;
    void add();
    void edit();
    void remove();
    void restore();
    void follow(const QFuture<Result<OperationId>> &act, const QString &sentence);

    SettingsService &m_service;
    RecordTree *m_tree;
    TextLabel *m_none;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    Button *m_restore;
    FieldCatalog m_catalog;
    std::vector<RemovedField> m_removed;
    bool m_isReadOnly = false;
    int m_request = 0;
};

} // namespace lead
