import { createRoot } from "react-dom/client";
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

const { title, columns, rows } = JSON.parse(document.getElementById("data").textContent);
const rowPx = 64;

/** One column of the figure: its bars on a scale of their own, each with its figure in words. */
function Column({ label, at }) {
  const data = rows.map(({ name, figures }) => ({ name, n: figures[at].n ?? 0, text: figures[at].text }));
  return (
    <section>
      <h2>{label}</h2>
      <ResponsiveContainer width="100%" height={rows.length * rowPx + 30}>
        <BarChart data={data} layout="vertical" margin={{ right: 120 }}>
          <CartesianGrid horizontal={false} />
          <XAxis type="number" orientation="top" />
          <YAxis type="category" dataKey="name" width={at === 0 ? 190 : 1} tick={at === 0} />
          <Bar dataKey="n" fill="steelblue" barSize={11} isAnimationActive={false}>
            <LabelList dataKey="text" position="right" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </section>
  );
}

createRoot(document.getElementById("chart")).render(
  <>
    <h1>{title}</h1>
    <div className="columns">
      {columns.map((label, at) => (
        <Column key={label} label={label} at={at} />
      ))}
    </div>
  </>,
);
