#pragma once

#include "core/base/result.h"
#include "core/domain/termuse.h"
#include "ui/settings/settingssection.h"

#include <QFuture>


namespace lead {

class Button;
class RecordTree;
class SearchField;
class SettingsService;
class TextLabel;

/// Every tag with the number of its leads: rename, merge, remove.
class TagsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TagsSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;

private:
    void build();
    void fill();
    void filter();
    void updateButtons();
    QString current() const;
    void rename();
    void remove();
    void follow(const QFuture<Result<OperationId>> &act, const QString &sentence);

    SettingsService &m_service;
    SearchField *m_search;
    RecordTree *m_tree;
    TextLabel *m_note;
    Button *m_rename;
    Button *m_remove;
    std::vector<TermUse> m_tags;
    int m_request = 0;
};

} // namespace lead
