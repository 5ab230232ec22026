#pragma once

#include "ui/settings/settingssection.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace lead {

class Button;
class CommandRegistry;
class SearchField;
class Settings;

/// Every command with its keys, which a person may choose. Applies at once.
class KeyboardSection : public SettingsSection
{
    Q_OBJECT

public:
    KeyboardSection(CommandRegistry &commands, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    void filter();
    void updateButtons();
    QString current() const;
    void choose();
    void setKeys(const QString &command, const QList<QKeySequence> &keys);
    void reset();
    void resetAll();

    CommandRegistry &m_commands;
    Settings &m_settings;
    QCheckBox *m_letters;
    SearchField *m_search;
    QTreeWidget *m_tree;
    Button *m_change;
    Button *m_reset;
    Button *m_resetAll;
};

} // namespace lead
