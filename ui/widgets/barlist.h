#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace lead {

/// Figures with a bar each, one below the other. Where one is below zero the bars go to both sides of an axis. Screen readers get the
/// rows as the description.
class BarList : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString detail; ///< beside it, fainter
        double value = 0;
        QString figure; ///< the value as it is written
    };
    /// What says how good a bar is.
    enum class Colours : std::uint8_t {
        Series, ///< all alike
        Signs,  ///< above zero good, below bad
    };

    explicit BarList(const QString &name, Colours colours, QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }
    /// A line across all bars, such as the value of chance.
    void setReference(std::optional<double> value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns
    {
        QRectF label;
        QRectF bars;
        QRectF figure;
    };
    Columns columns() const;
    void paintRow(QPainter &painter, const Row &row, int top, const Columns &columns) const;
    double low() const;
    double high() const;
    double placeOf(double value, const QRectF &bars) const;

    Colours m_colours;
    std::vector<Row> m_rows;
    std::optional<double> m_reference;
};

} // namespace lead
