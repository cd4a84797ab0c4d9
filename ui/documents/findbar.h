// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class Text;

// A line to search the document, shown when it is wanted.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); // shows it and takes the keyboard
    void say(const QString &sentence); // what was found

signals:
    void wanted(const QString &words, bool backwards);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_words;
    Text *m_found;
};
