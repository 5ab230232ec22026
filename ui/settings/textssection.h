#pragma once

#include "core/leads/leadservice.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lead {

class Button;
class TextLabel;

/// What to say on the telephone in each stage, and notes that are written often; both with placeholders for what is known of the
/// lead. A draft until it is saved.
class TextsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TextsSection(LeadService &leads, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override { return m_draft != m_texts; }
    void save() override;
    void discard() override;

private:
    void buildScripts();
    void buildTemplates();
    QWidget *withFields(QPlainTextEdit *editor);
    void showFields(QPlainTextEdit *editor, QWidget *button);
    void load();
    void showScript();
    void showTemplates(int current);
    void showTemplate();
    void takeScript();
    void takeTemplate();
    void addTemplate();
    void removeTemplate();
    StageId stage() const;
    NoteTemplate *current();

    LeadService &m_leads;
    QComboBox *m_stages;
    QPlainTextEdit *m_script;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QWidget *m_editors; ///< of the templates that there are
    TextLabel *m_none;
    Button *m_add;
    Button *m_remove;
    LeadTexts m_texts; ///< as they were read
    LeadTexts m_draft;
    bool m_isFilling = false;
};

} // namespace lead
