#pragma once

#include <QPlainTextEdit>
#include <optional>

class QCompleter;
class QStringListModel;

namespace lead {

/// A plain text with two things offered while typing: "@" the people who can be mentioned, "/" at the beginning of a line the
/// templates.
class CompletingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CompletingEdit(QWidget *parent = nullptr);

    void setPeople(const QStringList &names) { m_people = names; }
    void setTemplates(const QStringList &names) { m_templates = names; }
    bool isOffering() const;

Q_SIGNALS:
    /// What was typed for it is gone from the text.
    void templateChosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is being typed at the cursor, behind its mark.
    struct Typed
    {
        QChar mark;
        int from = 0; ///< of the mark in its line
        QString text;
    };
    std::optional<Typed> typed() const;
    void offer();
    void take(const QString &chosen);

    QStringList m_people;
    QStringList m_templates;
    QStringListModel *m_choices;
    QCompleter *m_completer;
};

} // namespace lead
