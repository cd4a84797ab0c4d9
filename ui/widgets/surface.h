// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

// An area with one of the grounds that the palette does not name. Repaints in the right colour when the palette changes.
class Surface : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Page, Side, Card };
    explicit Surface(Ground ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};

// A card: rounded, one line around it, a heading and a column for what it holds.
class Card : public Surface
{
    Q_OBJECT
public:
    explicit Card(const QString &heading = {}, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    // For lists, whose rows have their own margin: text in them lines up with the heading, hover and focus reach further.
    void addWide(QWidget *list, int stretch = 0);
    // The line of the heading, for a link or a switch at its end; null without a heading.
    QBoxLayout *headingLine() const { return m_headingLine; }

private:
    QVBoxLayout *startColumn(int stretch);

    QVBoxLayout *m_outer;
    QVBoxLayout *m_column;
    QBoxLayout *m_headingLine = nullptr;
};

// A scroll area without frame or ground of its own, as wide as its window.
QScrollArea *scrolled(QWidget *content);
