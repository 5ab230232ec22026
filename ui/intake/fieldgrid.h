#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace lead {

/// Fields with their names above them, side by side, in as many rows as their texts need at this width.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// `text` with its access key; `stretch` is the share of the room that is left.
    void addField(const QString &text, QWidget *field, int stretch = 1);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QLabel *label;
        QWidget *field;
        int stretch;
    };
    int widthOf(const Entry &entry) const;
    int columnsFor(int width) const;
    void arrange();

    std::vector<Entry> m_entries;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace lead
