// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;

// A choice as large as what it says: a name and below it a sentence, both wrapped.
class BigChoice : public QRadioButton
{
    Q_OBJECT
public:
    BigChoice(const QString &title, const QString &sentence);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    QRect titleRect(int width) const;
    QRect sentenceRect(int width) const;

    const QString m_title, m_sentence;
};

// What the person wants, in a customer's words: one of few, with what it means in law below. Arrows move, the space bar or a click
// takes one.
class KindChoice : public QWidget
{
    Q_OBJECT
public:
    struct Kind
    {
        QString id, title, sentence;
    };
    explicit KindChoice(const QList<Kind> &kinds, QWidget *parent = nullptr);
    void setChosen(const QString &id); // none for an empty one
    void takeFocus();

signals:
    void chosen(const QString &id);

private:
    QButtonGroup *m_group;
    QStringList m_ids;
};
